package permed.platform.post.internal;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long each time, from a minute to an hour, with
 * chance in it so that letters that failed together do not all come back together.
 */
final class Backoff {

  static final Duration SHORTEST = Duration.ofMinutes(1);
  static final Duration LONGEST = Duration.ofHours(1);

  /** How long a letter is tried. */
  static final Duration PATIENCE = Duration.ofDays(5);

  private final RandomGenerator chance;

  Backoff(RandomGenerator chance) {
    this.chance = chance;
  }

  /**
   * @param attempt the one that failed, from 1
   */
  Duration after(int attempt) {
    long full = SHORTEST.toMillis() << Math.clamp(attempt, 1, 7);
    long most = Math.min(full, LONGEST.toMillis());
    return Duration.ofMillis(most / 2 + chance.nextLong(most / 2 + 1));
  }
}
