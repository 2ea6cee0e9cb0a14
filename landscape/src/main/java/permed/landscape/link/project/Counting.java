package permed.landscape.link.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/**
 * Which money of an award counts where several records tell of it: for each payer the lines of one
 * record, so that no payer is counted twice and every payer is counted.
 *
 * <p>A record that states the amount goes before one whose contributions were added up, one that
 * tells more lines (years, instalments) before one that tells fewer, then the smaller id.
 */
public final class Counting {

  private static final Comparator<Told> BEST =
      Comparator.comparing((Told told) -> !told.isStated())
          .thenComparing(told -> -told.lines().size())
          .thenComparing(told -> told.record());

  private Counting() {}

  /** All lines of the records of one award, in the order of the records, each with its verdict. */
  public static List<Verdict> of(List<Project> records) {
    Map<String, SourceRecordId> best = new HashMap<>();
    records.stream()
        .flatMap(record -> told(record).stream())
        .sorted(BEST)
        .forEach(told -> best.putIfAbsent(told.payer(), told.record()));
    List<Verdict> verdicts = new ArrayList<>();
    for (Project record : records) {
      for (FundingLine line : record.fundingLines()) {
        SourceRecordId teller = best.get(line.payer().id());
        verdicts.add(new Verdict(record.id(), line, record.id().equals(teller) ? null : teller));
      }
    }
    return verdicts;
  }

  /**
   * Whether a line counts.
   *
   * @param toldBy the record whose lines of the same payer count instead; absent if this one counts
   */
  public record Verdict(SourceRecordId record, FundingLine line, @Nullable SourceRecordId toldBy) {

    public boolean counts() {
      return toldBy == null;
    }
  }

  private static List<Told> told(Project record) {
    Map<String, List<FundingLine>> byPayer = new HashMap<>();
    record
        .fundingLines()
        .forEach(
            line -> byPayer.computeIfAbsent(line.payer().id(), id -> new ArrayList<>()).add(line));
    return byPayer.entrySet().stream()
        .map(entry -> new Told(entry.getKey(), record.id(), entry.getValue()))
        .toList();
  }

  /** What one record tells of one payer. */
  private record Told(String payer, SourceRecordId record, List<FundingLine> lines) {

    boolean isStated() {
      return lines.stream().allMatch(line -> line.basis() == FundingLine.Basis.STATED);
    }
  }
}
