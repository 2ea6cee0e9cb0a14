package permed.landscape.link.project;

import java.util.List;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/**
 * One award as all its records tell it.
 *
 * @param merged what counts: named after the first record, see {@link Merging}
 * @param records at least one, ascending by id, each as its source gave it
 * @param lines the funding lines of all records, in the order of the records
 */
public record Award(Project merged, List<Project> records, List<Counting.Verdict> lines) {

  public Award {
    records = List.copyOf(records);
    lines = List.copyOf(lines);
  }

  /** An award only one record tells of. */
  public static Award of(Project record) {
    return of(List.of(record), Counting.of(List.of(record), List.of()));
  }

  /**
   * @param lines the verdicts on all funding lines, in the order of the records
   */
  public static Award of(List<Project> records, List<Counting.Verdict> lines) {
    List<FundingLine> counted =
        lines.stream().filter(Counting.Verdict::counts).map(Counting.Verdict::line).toList();
    return new Award(Merging.of(records, counted), records, lines);
  }

  public SourceRecordId id() {
    return merged.id();
  }

  /** Whether all its money counts with another award, the one it is part of. */
  public boolean isCountedElsewhere() {
    return !lines.isEmpty() && lines.stream().noneMatch(Counting.Verdict::counts);
  }
}
