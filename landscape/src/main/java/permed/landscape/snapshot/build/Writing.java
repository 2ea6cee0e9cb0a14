package permed.landscape.snapshot.build;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import permed.landscape.delivery.Delivery;
import permed.landscape.grant.FundingLine;
import permed.landscape.snapshot.ColumnsBuilder;
import permed.landscape.snapshot.ColumnsFile;
import permed.landscape.snapshot.build.BuildProgress.Phase;
import permed.landscape.snapshot.store.ProjectRecord;
import permed.landscape.snapshot.store.SnapshotFiles;

/**
 * The second half of a build: the standing records are taken up in the order of their ids, and go
 * into the tables and columns in one thread, into the text index in another.
 */
final class Writing {

  private final List<Delivery> deliveries;
  private final SnapshotFiles files;
  private final BuildProgress progress;
  private final SortedMap<String, String> funderAreas = new TreeMap<>();
  private final SortedMap<String, Integer> funderRanks = new TreeMap<>();

  Writing(List<Delivery> deliveries, SnapshotFiles files, BuildProgress progress) {
    this.deliveries = deliveries;
    this.files = files;
    this.progress = progress;
  }

  /** Writes everything but the manifest; tells the rows of each table. */
  SortedMap<String, Long> write(List<Intake.Kept> standing, Spool spool, Tables tables) {
    ColumnsBuilder columns = new ColumnsBuilder();
    SortedMap<String, Long> counts;
    try (IndexBuilder index = new IndexBuilder(files.index());
        ProjectRows rows = new ProjectRows(tables);
        Conveyor<SortedProject> toIndex = new Conveyor<>("snapshot-index", index::add);
        Conveyor<SortedProject> toTables =
            new Conveyor<>("snapshot-tables", sorted -> addTo(rows, columns, sorted))) {
      send(standing, spool, toIndex, toTables);
      toTables.finish();
      rows.close();
      toIndex.finish();
      counts = pack(index, columns, tables);
    }
    return counts;
  }

  /** Where the money of each funder lives, as its latest record says. */
  SortedMap<String, String> funderAreas() {
    return funderAreas;
  }

  private void send(
      List<Intake.Kept> standing,
      Spool spool,
      Conveyor<SortedProject> toIndex,
      Conveyor<SortedProject> toTables) {
    for (int ordinal = 0; ordinal < standing.size(); ordinal++) {
      Intake.Kept kept = standing.get(ordinal);
      byte[] record = spool.read(kept.position(), kept.length());
      SortedProject sorted =
          new SortedProject(
              ProjectRecord.read(record),
              ordinal,
              kept.rank(),
              deliveries.get(kept.rank()).sha256(),
              kept.fingerprint(),
              record);
      toIndex.send(sorted);
      toTables.send(sorted);
      if (ordinal % 256 == 0) {
        progress.report(Phase.WRITE, ordinal, standing.size());
      }
    }
    progress.report(Phase.WRITE, standing.size(), standing.size());
  }

  private void addTo(ProjectRows rows, ColumnsBuilder columns, SortedProject sorted) {
    int recency = deliveries.size() - sorted.rank();
    rows.add(sorted, recency);
    columns.add(sorted.project(), recency);
    for (FundingLine line : sorted.project().fundingLines()) {
      if (funderRanks.getOrDefault(line.payer().id(), Integer.MAX_VALUE) >= sorted.rank()) {
        funderRanks.put(line.payer().id(), sorted.rank());
        funderAreas.put(line.payer().id(), line.payer().area());
      }
    }
  }

  private SortedMap<String, Long> pack(IndexBuilder index, ColumnsBuilder columns, Tables tables) {
    int steps = Table.values().length + 1;
    progress.report(Phase.PACK, 0, steps);
    try (Conveyor<IndexBuilder> merging = new Conveyor<>("snapshot-merge", IndexBuilder::finish)) {
      merging.send(index);
      merging.flush();
      ColumnsFile.write(files.columns(), columns.build());
      SortedMap<String, Long> counts = new TreeMap<>();
      for (Table table : Table.values()) {
        counts.put(table.id(), tables.writeParquet(table, files.table(table.id())));
        progress.report(Phase.PACK, counts.size(), steps);
      }
      merging.finish();
      progress.report(Phase.PACK, steps, steps);
      return counts;
    }
  }
}
