package permed.landscape.link.project;

import java.util.List;
import java.util.Set;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;

/**
 * One award as all its records tell it.
 *
 * @param merged what counts: named after the first record, see {@link Merging}
 * @param records at least one, ascending by id, each as its source gave it
 * @param lines the funding lines of all records, in the order of the records
 * @param gone ids of the records that the newest complete delivery of their source has no more
 */
public record Award(
    Project merged, List<Project> records, List<Counting.Verdict> lines, Set<SourceRecordId> gone) {

  public Award {
    records = List.copyOf(records);
    lines = List.copyOf(lines);
    gone = Set.copyOf(gone);
  }

  /** An award only one record tells of. */
  public static Award of(Project record) {
    return of(List.of(record), Counting.of(List.of(record), List.of()));
  }

  /**
   * @param lines the verdicts on all funding lines, in the order of the records
   */
  public static Award of(List<Project> records, List<Counting.Verdict> lines) {
    return of(records, lines, Set.of());
  }

  /**
   * The same where some records are gone: what they say counts only if all are.
   *
   * @param gone ids of those
   */
  public static Award of(
      List<Project> records, List<Counting.Verdict> lines, Set<SourceRecordId> gone) {
    List<FundingLine> counted =
        lines.stream().filter(Counting.Verdict::counts).map(Counting.Verdict::line).toList();
    Project merged = Merging.of(present(records, gone), counted);
    return new Award(named(merged, records.getFirst().id()), records, lines, gone);
  }

  public SourceRecordId id() {
    return merged.id();
  }

  /** Whether all its money counts with another award, the one it is part of. */
  public boolean isCountedElsewhere() {
    List<Counting.Verdict> told =
        lines.stream().filter(line -> !gone.contains(line.record()) || isGone()).toList();
    return !told.isEmpty() && told.stream().noneMatch(Counting.Verdict::counts);
  }

  /** Whether no source has it any more, so that it counts in no figure. */
  public boolean isGone() {
    return gone.size() == records.size();
  }

  /** The records that count: those that are not gone, or all if all are. */
  public List<Project> present() {
    return present(records, gone);
  }

  /** The id stays that of the first record, even when that one is gone: links point to it. */
  private static Project named(Project merged, SourceRecordId id) {
    return merged.id().equals(id)
        ? merged
        : new Project(
            id,
            merged.description(),
            merged.timing(),
            merged.participations(),
            merged.fundingLines(),
            merged.codes(),
            merged.investigators(),
            merged.relations());
  }

  private static List<Project> present(List<Project> records, Set<SourceRecordId> gone) {
    List<Project> present = records.stream().filter(record -> !gone.contains(record.id())).toList();
    return present.isEmpty() ? records : present;
  }
}
