package permed.platform.observatory;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.Level;
import permed.landscape.link.organisation.MatchOutcome;
import permed.landscape.link.ror.RorId;
import permed.landscape.snapshot.store.Snapshot;

/** Reads, from a snapshot's tables, how sources name organisations and as which they count. */
record NamedOrganisations(SnapshotTables tables) {

  private static final String TABLE = "organisation_link";

  private static final String COLUMNS =
      "select organisation, names, country, city, ror, how, why, reason, decided from ";

  private static final String OF_REGISTERED =
      COLUMNS + "read_parquet(?) where ror = ? order by organisation limit 200";

  private static final String OF_SOURCE = COLUMNS + "read_parquet(?) where organisation = ?";

  List<NamedOrganisation> list(Snapshot snapshot, RorId ror) {
    return snapshot.hasTable(TABLE)
        ? tables.list(
            OF_REGISTERED,
            List.of(snapshot.table(TABLE).toString(), ror.value()),
            NamedOrganisations::named)
        : List.of();
  }

  Optional<NamedOrganisation> find(Snapshot snapshot, SourceRecordId id) {
    return snapshot.hasTable(TABLE)
        ? tables
            .list(
                OF_SOURCE,
                List.of(snapshot.table(TABLE).toString(), id.toString()),
                NamedOrganisations::named)
            .stream()
            .findFirst()
        : Optional.empty();
  }

  static NamedOrganisation named(ResultSet row) throws SQLException {
    String ror = SnapshotTables.text(row, "ror");
    String why = SnapshotTables.text(row, "why");
    String decided = SnapshotTables.text(row, "decided");
    return new NamedOrganisation(
        SourceRecordId.parse(row.getString("organisation")).orElseThrow(),
        texts(row, "names").filter(name -> !name.isEmpty()).toList(),
        SnapshotTables.text(row, "country"),
        SnapshotTables.text(row, "city"),
        RorId.parse(ror).orElse(null),
        texts(row, "how").map(Level::valueOf).toList(),
        why.isEmpty() ? null : MatchOutcome.Why.valueOf(why),
        SnapshotTables.text(row, "reason"),
        decided.isEmpty() ? null : LocalDate.parse(decided));
  }

  /** The texts of a column that holds a list; none where nothing stands. */
  static Stream<String> texts(ResultSet row, String column) throws SQLException {
    @Nullable Array array = row.getArray(column);
    return array == null
        ? Stream.empty()
        : Stream.of((Object[]) array.getArray()).map(String::valueOf);
  }
}
