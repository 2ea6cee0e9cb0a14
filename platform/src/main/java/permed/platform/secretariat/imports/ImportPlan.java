package permed.platform.secretariat.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.platform.secretariat.sheet.Sheet;

/**
 * What a sheet would do to the ledger as it is now.
 *
 * @param rows every row, in order
 * @param findings what is wrong with the sheet as a whole
 */
public record ImportPlan(Sheet sheet, List<PlannedRow> rows, List<Finding> findings) {

  public ImportPlan {
    rows = List.copyOf(rows);
    findings = List.copyOf(findings);
  }

  /** Whether nothing of the sheet can be used. */
  public boolean isUseless() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Rows that would write something. */
  public List<PlannedRow> toImport() {
    return rows.stream().filter(PlannedRow::writes).toList();
  }

  /** Rows left out for an error. */
  public List<PlannedRow> leftOut() {
    return rows.stream().filter(PlannedRow::isLeftOut).toList();
  }

  /** Rows that say nothing new. */
  public List<PlannedRow> alreadyThere() {
    return rows.stream().filter(row -> !row.writes() && !row.isLeftOut()).toList();
  }

  /** Tells this plan from another one: of another ledger, or of another sheet. */
  public String fingerprint() {
    String text =
        rows.stream()
            .map(row -> row.row().number() + ":" + kinds(row) + row.row().cells())
            .collect(Collectors.joining("\n"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static String kinds(PlannedRow row) {
    return row.steps().stream()
        .map(step -> step.getClass().getSimpleName())
        .collect(Collectors.joining(","));
  }
}
