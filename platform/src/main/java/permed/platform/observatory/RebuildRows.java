package permed.platform.observatory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;

/** The tables of requests for a new snapshot and of what came of them. */
@Repository
class RebuildRows {

  private static final int MOST = 1000;

  private final JdbcClient jdbc;

  RebuildRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A request nobody has answered. */
  record Request(long id, String why, Instant at) {}

  void ask(String why, Act act) {
    jdbc.sql(
            """
            insert into observatory.rebuild_request (why, asked_at, asked_by)
            values (:why, :at, :by)
            """)
        .param("why", why)
        .param("at", utc(act.at()))
        .param("by", act.by().text())
        .update();
  }

  /** What waits, the oldest first. */
  List<Request> waiting() {
    return jdbc.sql(
            """
            select r.id, r.why, r.asked_at
            from observatory.rebuild_request r
            where not exists (
              select 1 from observatory.rebuild_answer a where a.request_id = r.id)
            order by r.id
            limit :most
            """)
        .param("most", MOST)
        .query(
            (row, n) ->
                new Request(row.getLong("id"), row.getString("why"), instant(row, "asked_at")))
        .list();
  }

  Optional<Instant> waitingSince() {
    return waiting().stream().map(Request::at).findFirst();
  }

  /** Answers requests with one result; one that was answered meanwhile stays as it is. */
  @Transactional
  void answer(List<Request> requests, Instant started, Rebuilding result) {
    long rebuild =
        switch (result) {
          case Rebuilding.Serving it -> insert(started, it.since(), it.snapshot(), null, "");
          case Rebuilding.Failed it -> insert(started, it.at(), null, it.why().name(), it.told());
          case Rebuilding.NeverAsked it -> throw new IllegalArgumentException("no result: " + it);
          case Rebuilding.Waiting it -> throw new IllegalArgumentException("no result: " + it);
          case Rebuilding.UnderWay it -> throw new IllegalArgumentException("no result: " + it);
        };
    jdbc.sql(
            """
            insert into observatory.rebuild_answer (request_id, rebuild_id)
            select unnest(cast(:requests as bigint[])), :rebuild
            on conflict (request_id) do nothing
            """)
        .param("requests", requests.stream().map(Request::id).toArray(Long[]::new))
        .param("rebuild", rebuild)
        .update();
  }

  /** The last result; empty before the first. */
  Optional<Rebuilding> last() {
    return jdbc.sql(
            """
            select ended_at, snapshot, failure, told
            from observatory.rebuild
            order by id desc
            limit 1
            """)
        .query((row, n) -> result(row))
        .optional();
  }

  private long insert(
      Instant started,
      Instant ended,
      @Nullable String snapshot,
      @Nullable String failure,
      String told) {
    return jdbc.sql(
            """
            insert into observatory.rebuild (started_at, ended_at, snapshot, failure, told)
            values (:started, :ended, :snapshot, :failure, :told)
            returning id
            """)
        .param("started", utc(started))
        .param("ended", utc(ended))
        .param("snapshot", snapshot)
        .param("failure", failure)
        .param("told", told)
        .query(Long.class)
        .single();
  }

  private static Rebuilding result(ResultSet row) throws SQLException {
    String snapshot = row.getString("snapshot");
    Instant at = instant(row, "ended_at");
    return snapshot != null
        ? new Rebuilding.Serving(at, snapshot)
        : new Rebuilding.Failed(
            at, Rebuilding.Failure.valueOf(row.getString("failure")), row.getString("told"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
