package permed.platform.observatory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.store.Snapshot;

/** Reads, from a snapshot's tables, every delivery a record came in. */
record RecordHistory(SnapshotTables tables) {

  private static final String VERSIONS =
      """
      select d.dump_date, d.file_name, v.title, v.amount, v.currency, v.participants, v.current,
        %s
      from read_parquet(?) v left join read_parquet(?) d on d.sha256 = v.delivery
      where v.source = ? and v.local_id = ?
      order by d.dump_date desc, d.file_name desc
      limit 100
      """;

  private static final String CHANGES =
      "v.first, array_to_string(v.changed, ',') as changed, v.gone_since";

  /** Snapshots of before changes were written down. */
  private static final String NO_CHANGES = "false as first, null as changed, null as gone_since";

  List<RecordVersion> list(Snapshot snapshot, SourceRecordId id) {
    return tables.list(
        VERSIONS.formatted(DeliveryChanges.isIn(snapshot) ? CHANGES : NO_CHANGES),
        List.of(
            snapshot.table("version").toString(),
            snapshot.table("delivery").toString(),
            id.source(),
            id.localId()),
        row -> version(id, row));
  }

  private static RecordVersion version(SourceRecordId id, ResultSet row) throws SQLException {
    return new RecordVersion(
        id,
        SnapshotTables.text(row, "dump_date"),
        SnapshotTables.text(row, "file_name"),
        SnapshotTables.text(row, "title"),
        row.getBigDecimal("amount"),
        SnapshotTables.text(row, "currency"),
        row.getInt("participants"),
        row.getBoolean("current"),
        row.getBoolean("first"),
        changed(SnapshotTables.text(row, "changed")),
        SnapshotTables.text(row, "gone_since"));
  }

  private static List<String> changed(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }
}
