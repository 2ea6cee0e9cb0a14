package permed.platform.secretariat.imports;

import java.util.List;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.platform.secretariat.sheet.Sheet;

/**
 * What one row would do.
 *
 * @param steps in the order they are done; none if the row is left out
 * @param evidence what the row gives as proof, may be empty
 * @param findings errors, for which it is left out, and remarks
 */
public record PlannedRow(Sheet.Row row, List<Step> steps, String evidence, List<Finding> findings) {

  public PlannedRow {
    steps = List.copyOf(steps);
    findings = List.copyOf(findings);
  }

  /** Whether the row is left out until it is mended. */
  public boolean isLeftOut() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether anything would be written for it. */
  public boolean writes() {
    return steps.stream().anyMatch(Step::writes);
  }
}
