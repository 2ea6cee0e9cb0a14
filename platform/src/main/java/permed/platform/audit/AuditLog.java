package permed.platform.audit;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audit log: one line for each operation that writes, in the operation's own transaction.
 *
 * <p>Lines are appended one at a time, each vouching for all before it; the database refuses to
 * change or remove one.
 */
@Component
public final class AuditLog {

  /** Lines a page has at most. */
  public static final int LARGEST_PAGE = 500;

  private final AuditLines lines;

  AuditLog(AuditLines lines) {
    this.lines = lines;
  }

  /** The log over a database, for what works without the application. */
  public static AuditLog over(DataSource database) {
    return new AuditLog(new AuditLines(JdbcClient.create(database)));
  }

  /**
   * Waits until no other operation is writing its line, ahead of one's own: what is then found in
   * the database still holds when the line is written. Needs the operation's transaction.
   */
  public void awaitTurn() {
    needTransaction();
    lines.awaitTurn();
  }

  /**
   * Appends a line; needs the transaction of the operation it tells of. Other operations wait for
   * that one to end before they can write theirs.
   *
   * @param operation what is done, module first: {@code members.admit}
   * @param subject what it is done to: {@code organisation:<id>}; may be empty
   * @param details anything that helps to understand it later; never secrets
   */
  public void record(Act act, String operation, String subject, Map<String, String> details) {
    needTransaction();
    lines.append(act, operation, subject, details);
  }

  private static void needTransaction() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("an audit line needs the transaction of its operation");
    }
  }

  /**
   * The newest lines first.
   *
   * @param before number the page ends before, {@link Long#MAX_VALUE} for the first page
   * @param limit lines at most, up to {@link #LARGEST_PAGE}
   */
  public List<AuditLine> list(AuditFilter filter, long before, int limit) {
    return lines.list(filter, before, Math.clamp(limit, 1, LARGEST_PAGE));
  }

  /** Checks every line there is; memory stays small. */
  public Verification verify() {
    return new ChainCheck(lines).verify();
  }
}
