package permed.platform.observatory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import permed.landscape.snapshot.store.Snapshot;

/** Reads, from a snapshot's tables, what each delivery changed in its source. */
record DeliveryChanges(SnapshotTables tables) {

  /** Snapshots of before this table was written have none. */
  static final String TABLE = "delivery_change";

  private static final String CHANGES =
      """
      select source, dump_date, extent, records, added, returned, changed, unchanged, gone,
        title_changed, dates_changed, amounts_changed, participants_changed
      from read_parquet(?)
      limit 1000
      """;

  /** The newest first; empty for a snapshot of before changes were written down. */
  List<DeliveryChange> list(Snapshot snapshot) {
    return isIn(snapshot)
        ? tables.list(CHANGES, List.of(snapshot.table(TABLE).toString()), DeliveryChanges::change)
        : List.of();
  }

  static boolean isIn(Snapshot snapshot) {
    return snapshot.manifest().rows().containsKey(TABLE);
  }

  private static DeliveryChange change(ResultSet row) throws SQLException {
    return new DeliveryChange(
        SnapshotTables.text(row, "source"),
        SnapshotTables.text(row, "dump_date"),
        SnapshotTables.text(row, "extent").equals("complete"),
        row.getLong("records"),
        row.getLong("added"),
        row.getLong("returned"),
        row.getLong("changed"),
        row.getLong("unchanged"),
        row.getLong("gone"),
        row.getLong("title_changed"),
        row.getLong("dates_changed"),
        row.getLong("amounts_changed"),
        row.getLong("participants_changed"));
  }
}
