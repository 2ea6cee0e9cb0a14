package permed.platform.secretariat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** The tables {@code secretariat.task}, {@code task_deputy} and {@code task_watch}. */
@Repository
class TaskRows {

  private final JdbcClient jdbc;

  TaskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Appends a version; false if it is there already. */
  boolean append(Task task, Act act) {
    int rows =
        jdbc.sql(
                """
                insert into secretariat.task
                  (id, version, name, text, lead_id, first_day, last_day,
                   recorded_at, recorded_by, reason, evidence)
                values (:id, :version, :name, :text, :lead, :first_day, :last_day,
                  :recorded_at, :recorded_by, :reason, :evidence)
                on conflict do nothing
                """)
            .param("id", task.id().value())
            .param("version", task.version())
            .param("name", task.details().name())
            .param("text", task.details().text())
            .param("lead", task.details().lead().value())
            .param("first_day", task.details().period().start())
            .param("last_day", task.details().period().end())
            .params(ActColumns.of(act))
            .update();
    if (rows == 1) {
      appendDeputies(task);
      appendWatches(task);
    }
    return rows == 1;
  }

  /** The latest version of every task, by name. */
  List<Task> list() {
    Map<TaskId, List<OrganisationId>> deputies =
        parts(
            """
            select d.task_id, d.organisation_id from secretariat.task_deputy d
            where d.version = (select max(version) from secretariat.task t where t.id = d.task_id)
            order by d.place
            """,
            (row, n) -> new OrganisationId(ActColumns.id(row, "organisation_id")));
    Map<TaskId, List<Task.Watch>> watches =
        parts(
            """
            select w.task_id, w.person_id, w.first_day, w.last_day from secretariat.task_watch w
            where w.version = (select max(version) from secretariat.task t where t.id = w.task_id)
            order by w.place
            """,
            (row, n) ->
                new Task.Watch(
                    new PersonId(ActColumns.id(row, "person_id")), ActColumns.period(row)));
    return jdbc.sql(
            """
            select id, version, name, text, lead_id, first_day, last_day from (
              select distinct on (id) * from secretariat.task order by id, version desc) latest
            order by name, id
            """)
        .query((row, n) -> task(row, deputies, watches))
        .list();
  }

  private void appendDeputies(Task task) {
    jdbc.sql(
            """
            insert into secretariat.task_deputy (task_id, version, place, organisation_id)
            select :id, :version, place, organisation_id
            from unnest(cast(:organisations as uuid[])) with ordinality
              as deputy (organisation_id, place)
            """)
        .param("id", task.id().value())
        .param("version", task.version())
        .param("organisations", texts(task.details().deputies(), OrganisationId::toString))
        .update();
  }

  private void appendWatches(Task task) {
    List<Task.Watch> watches = task.details().watches();
    jdbc.sql(
            """
            insert into secretariat.task_watch
              (task_id, version, place, person_id, first_day, last_day)
            select :id, :version, place, person_id, first_day, last_day
            from unnest(cast(:people as uuid[]), cast(:first as date[]), cast(:last as date[]))
              with ordinality as watch (person_id, first_day, last_day, place)
            """)
        .param("id", task.id().value())
        .param("version", task.version())
        .param("people", texts(watches, watch -> watch.person().toString()))
        .param("first", texts(watches, watch -> watch.period().start().toString()))
        .param("last", texts(watches, watch -> Objects.toString(watch.period().end(), null)))
        .update();
  }

  private <T> Map<TaskId, List<T>> parts(String sql, RowMapper<T> mapper) {
    Map<TaskId, List<T>> parts = new HashMap<>();
    jdbc.sql(sql)
        .query(
            row -> {
              parts
                  .computeIfAbsent(
                      new TaskId(ActColumns.id(row, "task_id")), id -> new ArrayList<>())
                  .add(Objects.requireNonNull(mapper.mapRow(row, 0)));
            });
    return parts;
  }

  private static <T> @Nullable String[] texts(List<T> values, Function<T, @Nullable String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }

  private static Task task(
      ResultSet row,
      Map<TaskId, List<OrganisationId>> deputies,
      Map<TaskId, List<Task.Watch>> watches)
      throws SQLException {
    TaskId id = new TaskId(ActColumns.id(row, "id"));
    return new Task(
        id,
        row.getInt("version"),
        new Task.Details(
            row.getString("name"),
            row.getString("text"),
            new OrganisationId(ActColumns.id(row, "lead_id")),
            deputies.getOrDefault(id, List.of()),
            ActColumns.period(row),
            watches.getOrDefault(id, List.of())));
  }
}
