package permed.platform.secretariat;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;

/** The table {@code secretariat.effort}. */
@Repository
class EffortRows {

  private final JdbcClient jdbc;

  EffortRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets one transaction at a time enter numbers; others wait for it to end. */
  void lock() {
    jdbc.sql("lock table secretariat.effort in share row exclusive mode").update();
  }

  /** Appends entries. */
  void append(List<Effort> entries, Act act) {
    jdbc.sql(
            """
            insert into secretariat.effort
              (task_id, organisation_id, year, quarter, kind, version, months,
               recorded_at, recorded_by, reason, evidence)
            select task_id, organisation_id, year, quarter, kind, version, months,
              :recorded_at, :recorded_by, :reason, :evidence
            from unnest(cast(:tasks as uuid[]), cast(:partners as uuid[]), cast(:years as int[]),
                cast(:quarters as int[]), cast(:kinds as text[]), cast(:versions as int[]),
                cast(:months as numeric[]))
              as entry (task_id, organisation_id, year, quarter, kind, version, months)
            """)
        .param("tasks", texts(entries, one -> one.cell().task()))
        .param("partners", texts(entries, one -> one.cell().partner()))
        .param("years", texts(entries, one -> one.cell().quarter().year()))
        .param("quarters", texts(entries, one -> one.cell().quarter().number()))
        .param("kinds", texts(entries, one -> one.cell().kind()))
        .param("versions", texts(entries, Effort::version))
        .param("months", texts(entries, Effort::months))
        .params(ActColumns.of(act))
        .update();
  }

  /** Every entry of a year, also those that later ones replace. */
  List<Effort> list(int year) {
    return jdbc.sql(
            """
            select task_id, organisation_id, year, quarter, kind, version, months
            from secretariat.effort where year = :year
            order by task_id, organisation_id, quarter, kind, version
            """)
        .param("year", year)
        .query(
            (row, n) ->
                new Effort(
                    new Effort.Cell(
                        new TaskId(ActColumns.id(row, "task_id")),
                        new OrganisationId(ActColumns.id(row, "organisation_id")),
                        new Quarter(row.getInt("year"), row.getInt("quarter")),
                        Effort.Kind.valueOf(row.getString("kind"))),
                    row.getInt("version"),
                    row.getBigDecimal("months")))
        .list();
  }

  private static String[] texts(List<Effort> entries, Function<Effort, Object> value) {
    return entries.stream().map(value).map(Object::toString).toArray(String[]::new);
  }
}
