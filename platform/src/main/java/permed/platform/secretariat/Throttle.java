package permed.platform.secretariat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets so much through in a span of time, for each key and for all keys together. It forgets with
 * the process, which is enough against floods; memory is bounded.
 */
public final class Throttle {

  private static final int MOST_KEYS = 10_000;

  private final int most;
  private final int mostOfAll;
  private final Duration within;
  private final Deque<Instant> all = new ArrayDeque<>();
  private final Map<String, Deque<Instant>> byKey =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KEYS;
        }
      };

  /**
   * Sets the bounds.
   *
   * @param most for one key
   * @param mostOfAll for all keys together
   */
  public Throttle(int most, int mostOfAll, Duration within) {
    this.most = most;
    this.mostOfAll = mostOfAll;
    this.within = within;
  }

  /** Takes one more for a key, unless a bound is reached. */
  public synchronized boolean admits(String key, Instant now) {
    Deque<Instant> own = byKey.computeIfAbsent(key, none -> new ArrayDeque<>());
    Instant past = now.minus(within);
    drop(own, past);
    drop(all, past);
    if (own.size() >= most || all.size() >= mostOfAll) {
      return false;
    }
    own.addLast(now);
    all.addLast(now);
    return true;
  }

  private static void drop(Deque<Instant> taken, Instant past) {
    while (!taken.isEmpty() && !taken.getFirst().isAfter(past)) {
      taken.removeFirst();
    }
  }
}
