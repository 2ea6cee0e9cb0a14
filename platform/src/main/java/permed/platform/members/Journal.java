package permed.platform.members;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import permed.platform.audit.Act;

/**
 * The order in which everything in the ledger was recorded.
 *
 * <p>Writers of the ledger take turns, so that a rule over several records still holds when its
 * operation ends. Each operation that writes makes one entry, and every record names its entry:
 * entries become visible in their order, so that what was known up to one is the same for ever.
 */
public interface Journal {

  /** The latest entry, 0 before the first. */
  long latest();

  /** The latest entry made by an instant, 0 if there was none. */
  long latestBy(Instant instant);

  /**
   * Runs an operation in a transaction while no other one writes to the ledger. What reads the
   * ledger in order to decide does so inside, before the entry.
   */
  <T> T inTurn(Supplier<T> operation);

  /**
   * Makes the entry of the running operation, and writes its audit line. The entry counts as known
   * from the instant of the act on, or from just after the entry before it, whichever is later.
   *
   * @param operation what is done, module first: {@code members.begin}
   * @param subject what it is done to: {@code organisation:<id>}
   * @param details anything that helps to understand it later
   * @return the number of the entry, which everything recorded by the operation names
   */
  long enter(Act act, String operation, String subject, Map<String, String> details);
}
