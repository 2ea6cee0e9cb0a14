package permed.platform.observatory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Sign;
import permed.landscape.snapshot.store.Snapshot;

/** Reads, from a snapshot's tables, what holds the records of an award together. */
record AwardBonds(SnapshotTables tables) {

  private static final String BONDS =
      """
      select one, other, signs, score, reason, decided
      from read_parquet(?)
      where award = ?
      order by one, other
      """;

  List<AwardBond> list(Snapshot snapshot, SourceRecordId award) {
    return snapshot.hasTable("award_link")
        ? tables.list(
            BONDS,
            List.of(snapshot.table("award_link").toString(), award.toString()),
            AwardBonds::bond)
        : List.of();
  }

  private static AwardBond bond(ResultSet row) throws SQLException {
    List<Sign> signs = new ArrayList<>();
    for (Object sign : (Object[]) row.getArray("signs").getArray()) {
      signs.add(Sign.valueOf(String.valueOf(sign)));
    }
    @Nullable LocalDate decided = row.getObject("decided", LocalDate.class);
    return new AwardBond(
        id(row, "one"),
        id(row, "other"),
        signs,
        row.getDouble("score"),
        SnapshotTables.text(row, "reason"),
        decided);
  }

  private static SourceRecordId id(ResultSet row, String column) throws SQLException {
    return SourceRecordId.parse(row.getString(column)).orElseThrow();
  }
}
