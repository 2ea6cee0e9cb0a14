package permed.platform.obligations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.obligations.Mark;
import permed.platform.obligations.ObligationKey;

/** The table of marks. */
@Repository
class MarkTable {

  private final JdbcClient jdbc;

  MarkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last mark of each obligation. */
  Map<ObligationKey, Mark> latest() {
    Map<ObligationKey, Mark> latest = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (obligation)
              obligation, version, done, due, note, recorded_at, recorded_by
            from obligations.mark
            order by obligation, version desc
            """)
        .query(MarkTable::mark)
        .list()
        .forEach(mark -> latest.put(mark.key(), mark));
    return latest;
  }

  List<Mark> history(ObligationKey key) {
    return jdbc.sql(
            """
            select obligation, version, done, due, note, recorded_at, recorded_by
            from obligations.mark
            where obligation = :key
            order by version
            """)
        .param("key", key.toString())
        .query(MarkTable::mark)
        .list();
  }

  /** Appends a mark; false if somebody else has appended one of this version. */
  boolean append(Mark mark) {
    return jdbc.sql(
                """
                insert into obligations.mark
                  (obligation, version, done, due, note, recorded_at, recorded_by)
                values (:key, :version, :done, :due, :note, :at, :by)
                on conflict (obligation, version) do nothing
                """)
            .param("key", mark.key().toString())
            .param("version", mark.version())
            .param("done", mark.done())
            .param("due", mark.due())
            .param("note", mark.note())
            .param("at", mark.act().at().atOffset(ZoneOffset.UTC))
            .param("by", mark.act().by().text())
            .update()
        == 1;
  }

  private static Mark mark(ResultSet row, int number) throws SQLException {
    String note = row.getString("note");
    return new Mark(
        ObligationKey.parse(row.getString("obligation")).orElseThrow(),
        row.getInt("version"),
        row.getBoolean("done"),
        row.getObject("due", LocalDate.class),
        note,
        new Act(
            Actor.parse(row.getString("recorded_by")).orElseThrow(),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            note,
            ""));
  }
}
