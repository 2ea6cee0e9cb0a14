package permed.platform.observatory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import permed.platform.audit.Act;

/**
 * Has the snapshot built anew in the background, from everything that is archived then.
 *
 * <p>One is built at a time; requests that come meanwhile are answered together by the next one. A
 * request outlives a restart. Until the new snapshot stands, the one before serves.
 */
@Component
public class Rebuilds {

  private final RebuildRows rows;
  private final Rebuilder rebuilder;

  Rebuilds(RebuildRows rows, Rebuilder rebuilder) {
    this.rows = rows;
    this.rebuilder = rebuilder;
  }

  /**
   * Asks for a new snapshot; counts when the transaction of the operation commits.
   *
   * @param why for the operator, such as {@code delivery of aicib approved}
   */
  @Transactional
  public void request(String why, Act act) {
    rows.ask(why, act);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            rebuilder.wake();
          }
        });
  }

  /** How it stands with what was asked for. */
  public Rebuilding state() {
    Optional<Instant> waitingSince = rows.waitingSince();
    return waitingSince
        .<Rebuilding>map(
            since ->
                rebuilder
                    .underWay()
                    .<Rebuilding>map(one -> one)
                    .orElse(new Rebuilding.Waiting(since)))
        .orElseGet(() -> rows.last().orElseGet(Rebuilding.NeverAsked::new));
  }

  /** Answers every request that waits, on the calling thread; whether there was one. */
  public boolean runDue() {
    return rebuilder.runDue();
  }

  /** Why a new snapshot is being waited for, the oldest request first. */
  public List<String> reasons() {
    return rows.waiting().stream().map(RebuildRows.Request::why).toList();
  }
}
