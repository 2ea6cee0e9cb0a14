package permed.landscape.snapshot.build;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.snapshot.ColumnsBuilder;
import permed.landscape.snapshot.ColumnsFile;
import permed.landscape.snapshot.build.BuildProgress.Phase;
import permed.landscape.snapshot.store.SnapshotFiles;

/** Writes tables and columns of the awards, in the order of their ids. */
final class Writing {

  private static final int PROJECTS_BETWEEN_REPORTS = 256;

  private final Standing standing;
  private final SnapshotFiles files;
  private final BuildProgress progress;
  private final ColumnsBuilder columns = new ColumnsBuilder();
  private final SortedMap<String, String> funderAreas = new TreeMap<>();
  private final Map<String, Integer> funderRanks = new HashMap<>();
  private long counted;

  Writing(Standing standing, SnapshotFiles files, BuildProgress progress) {
    this.standing = standing;
    this.files = files;
    this.progress = progress;
  }

  /** Writes everything and tells the rows of each table. */
  SortedMap<String, Long> write(Tables tables) {
    try (ProjectRows rows = new ProjectRows(tables)) {
      for (int ordinal = 0; ordinal < standing.size(); ordinal++) {
        if (ordinal % PROJECTS_BETWEEN_REPORTS == 0) {
          progress.report(Phase.WRITE, ordinal, standing.size());
        }
        add(rows, standing.read(ordinal));
      }
    }
    progress.report(Phase.WRITE, standing.size(), standing.size());
    return pack(tables);
  }

  /** How many awards count; those that are gone from their sources do not. */
  long counted() {
    return counted;
  }

  /** Where the money of each funder lives, as its latest record says. */
  SortedMap<String, String> funderAreas() {
    return funderAreas;
  }

  private void add(ProjectRows rows, SortedAward sorted) {
    rows.add(sorted, this::recency);
    counted += sorted.award().isGone() ? 0 : 1;
    int newest = sorted.records().stream().mapToInt(this::recency).max().orElseThrow();
    columns.add(sorted.award(), newest);
    for (StandingRecord record : sorted.records()) {
      for (FundingLine line : record.project().fundingLines()) {
        add(line.payer(), record.rank());
      }
    }
  }

  private int recency(StandingRecord record) {
    return standing.deliveries().size() - record.rank();
  }

  private void add(Funder payer, int rank) {
    if (funderRanks.getOrDefault(payer.id(), Integer.MAX_VALUE) >= rank) {
      funderRanks.put(payer.id(), rank);
      funderAreas.put(payer.id(), payer.area());
    }
  }

  private SortedMap<String, Long> pack(Tables tables) {
    int steps = Table.values().length + 1;
    progress.report(Phase.PACK, 0, steps);
    ColumnsFile.write(files.columns(), columns.build());
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Table table : Table.values()) {
      progress.report(Phase.PACK, counts.size() + 1, steps);
      counts.put(table.id(), tables.writeParquet(table, files.table(table.id())));
    }
    progress.report(Phase.PACK, steps, steps);
    return counts;
  }
}
