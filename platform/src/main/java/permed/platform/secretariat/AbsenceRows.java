package permed.platform.secretariat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.people.PersonId;

/** The table {@code secretariat.absence}. */
@Repository
class AbsenceRows {

  private static final String LATEST =
      """
      select id, version, person_id, first_day, last_day, cancelled from (
        select distinct on (id) * from secretariat.absence order by id, version desc) latest
      """;

  private final JdbcClient jdbc;

  AbsenceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Appends a version; false if it is there already. */
  boolean append(Absence absence, Act act) {
    return jdbc.sql(
                """
                insert into secretariat.absence
                  (id, version, person_id, first_day, last_day, cancelled,
                   recorded_at, recorded_by, reason, evidence)
                values (:id, :version, :person, :first_day, :last_day, :cancelled,
                  :recorded_at, :recorded_by, :reason, :evidence)
                on conflict do nothing
                """)
            .param("id", absence.id().value())
            .param("version", absence.version())
            .param("person", absence.person().value())
            .param("first_day", absence.period().start())
            .param("last_day", absence.period().end())
            .param("cancelled", absence.cancelled())
            .params(ActColumns.of(act))
            .update()
        == 1;
  }

  List<Absence> list(Period window) {
    return jdbc.sql(
            LATEST
                + """
                where last_day >= :first
                  and (cast(:last as date) is null or first_day <= :last)
                order by first_day, id
                """)
        .param("first", window.start())
        .param("last", window.end())
        .query((row, n) -> absence(row))
        .list();
  }

  Optional<Absence> find(AbsenceId id) {
    return jdbc.sql(LATEST + "where id = :id")
        .param("id", id.value())
        .query((row, n) -> absence(row))
        .optional();
  }

  private static Absence absence(ResultSet row) throws SQLException {
    return new Absence(
        new AbsenceId(ActColumns.id(row, "id")),
        row.getInt("version"),
        new PersonId(ActColumns.id(row, "person_id")),
        ActColumns.period(row),
        row.getBoolean("cancelled"));
  }
}
