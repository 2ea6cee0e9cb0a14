package permed.landscape.snapshot.scorecard;

import java.util.List;
import java.util.Optional;
import permed.landscape.snapshot.store.Snapshot;

/** Works out what each funder reported, from the tables of one snapshot. */
public final class Scorecards {

  private static final List<String> NEEDED =
      List.of(
          "project",
          "text",
          "participation",
          "funding_line",
          "code",
          "delivery",
          "finding",
          "finding_count");

  private Scorecards() {}

  /** The scorecard of one funder, by the id of the payer. */
  public static ScorecardOutcome find(Snapshot snapshot, String funder) {
    Optional<String> missing = missing(snapshot);
    if (missing.isPresent()) {
      return new ScorecardOutcome.TooOld(missing.get());
    }
    try (ReportTables tables = new ReportTables(snapshot, NEEDED)) {
      return new ScorecardTables(tables, snapshot)
          .find(funder)
          .<ScorecardOutcome>map(ScorecardOutcome.Found::new)
          .orElse(new ScorecardOutcome.NoSuchFunder());
    }
  }

  /** What all funders reported; empty where the snapshot is too old to have the tables. */
  public static Optional<ReportGrid> grid(Snapshot snapshot) {
    if (missing(snapshot).isPresent()) {
      return Optional.empty();
    }
    try (ReportTables tables = new ReportTables(snapshot, List.of("project", "funding_line"))) {
      return Optional.of(new GridTables(tables).grid());
    }
  }

  private static Optional<String> missing(Snapshot snapshot) {
    return NEEDED.stream()
        .filter(table -> !snapshot.manifest().rows().containsKey(table))
        .findFirst();
  }
}
