package permed.platform.members.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.members.Journal;

/** The journal as the table {@code members.entry}. */
@Repository
class RecordedJournal implements Journal {

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final AuditLog audit;

  RecordedJournal(JdbcClient jdbc, TransactionTemplate transactions, AuditLog audit) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public long latest() {
    return jdbc.sql("select coalesce(max(number), 0) from members.entry")
        .query(Long.class)
        .single();
  }

  @Override
  public long latestBy(Instant instant) {
    return jdbc.sql("select coalesce(max(number), 0) from members.entry where at <= :instant")
        .param("instant", instant.atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** The turn is the audit log's, so that no two operations ever wait for each other. */
  @Override
  public <T> T inTurn(Supplier<T> operation) {
    return Objects.requireNonNull(
        transactions.execute(
            transaction -> {
              audit.awaitTurn();
              return operation.get();
            }));
  }

  @Override
  public long enter(Act act, String operation, String subject, Map<String, String> details) {
    audit.record(act, operation, subject, details);
    return jdbc.sql(
            """
            insert into members.entry (at, actor, reason, evidence)
            select greatest(:at, max(at) + interval '1 microsecond'), :actor, :reason, :evidence
            from members.entry
            returning number
            """)
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("actor", act.by().text())
        .param("reason", act.reason())
        .param("evidence", act.evidence())
        .query(Long.class)
        .single();
  }
}
