package permed.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code audit.line}. */
@Repository
class AuditLines {

  /** Any number no other lock of ours has. */
  private static final long LOCK = 0x6175646974L;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final JdbcClient jdbc;

  AuditLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(Act act, String operation, String subject, Map<String, String> details) {
    awaitTurn();
    Optional<Link> last = last();
    long number = last.map(link -> link.number() + 1).orElse(1L);
    byte[] previous = last.map(Link::hash).orElseGet(Chain::start);
    jdbc.sql(
            """
            insert into audit.line
              (number, at, actor, operation, subject, reason, evidence, details, previous, hash)
            values (:number, :at, :actor, :operation, :subject, :reason, :evidence,
              cast(:details as jsonb), :previous, :hash)
            """)
        .param("number", number)
        .param("at", utc(act.at()))
        .param("actor", act.by().text())
        .param("operation", operation)
        .param("subject", subject)
        .param("reason", act.reason())
        .param("evidence", act.evidence())
        .param("details", JSON.writeValueAsString(new TreeMap<>(details)))
        .param("previous", previous)
        .param("hash", Chain.hash(previous, number, act, operation, subject, details))
        .update();
  }

  /** Held to the end of the transaction, so that lines are numbered without gaps or forks. */
  void awaitTurn() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
  }

  List<AuditLine> list(AuditFilter filter, long before, int limit) {
    return jdbc.sql(
            """
            select number, at, actor, operation, subject, reason, evidence, details, hash
            from audit.line
            where number < :before
              and (cast(:actor as text) is null or actor = :actor)
              and (cast(:operation as text) is null or starts_with(operation, :operation))
              and (cast(:subject as text) is null or subject = :subject)
              and (cast(:from as timestamptz) is null or at >= :from)
              and (cast(:until as timestamptz) is null or at < :until)
            order by number desc
            limit :limit
            """)
        .param("before", before)
        .param("actor", filter.actor() == null ? null : filter.actor().text())
        .param("operation", filter.operation())
        .param("subject", filter.subject())
        .param("from", utc(filter.from()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("until", utc(filter.until()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("limit", limit)
        .query((row, n) -> line(row))
        .list();
  }

  /** Lines after a number in their order, with the links of their chain. */
  List<Linked> after(long number, int limit) {
    return jdbc.sql(
            """
            select number, at, actor, operation, subject, reason, evidence, details, hash, previous
            from audit.line where number > :number order by number limit :limit
            """)
        .param("number", number)
        .param("limit", limit)
        .query((row, n) -> new Linked(line(row), row.getBytes("previous"), row.getBytes("hash")))
        .list();
  }

  private Optional<Link> last() {
    return jdbc.sql("select number, hash from audit.line order by number desc limit 1")
        .query((row, n) -> new Link(row.getLong("number"), row.getBytes("hash")))
        .optional();
  }

  private static AuditLine line(ResultSet row) throws SQLException {
    Actor actor = Actor.parse(row.getString("actor")).orElseThrow();
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new AuditLine(
        row.getLong("number"),
        new Act(actor, at, row.getString("reason"), row.getString("evidence")),
        row.getString("operation"),
        row.getString("subject"),
        JSON.readValue(row.getString("details"), DETAILS),
        HexFormat.of().formatHex(row.getBytes("hash")));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** The end of the chain. */
  private record Link(long number, byte[] hash) {}

  /** A line with what ties it to the one before. */
  record Linked(AuditLine line, byte[] previous, byte[] hash) {}
}
