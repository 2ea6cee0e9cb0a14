package permed.platform.accounts.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How many attempts are left to whom. Each key has a number of attempts that come back one by one
 * with time; nobody is ever shut out for good.
 *
 * <p>Kept in memory: a restart gives everyone new attempts, which costs an attacker nothing and
 * gains nothing either, since attempts come back anyway. Safe for use by many threads.
 */
@Component
public class Budgets {

  private static final int MOST_KEYS = 100_000;

  private final InstantSource now;
  private final Map<Claim, Level> levels = new LinkedHashMap<>(64, 0.75f, true);

  public Budgets(InstantSource now) {
    this.now = now;
  }

  /** Takes one attempt from each, or none: then how long to wait until there is one. */
  synchronized Optional<Duration> take(List<Claim> claims) {
    Instant at = now.instant();
    Duration wait = Duration.ZERO;
    for (Claim claim : claims) {
      Duration longer = level(claim, at).untilOne(claim.kind());
      wait = longer.compareTo(wait) > 0 ? longer : wait;
    }
    if (wait.isPositive()) {
      return Optional.of(wait);
    }
    claims.forEach(claim -> levels.put(claim, level(claim, at).plus(-1, claim.kind())));
    forgetEldest();
    return Optional.empty();
  }

  /** Gives back what a success did not cost. */
  synchronized void giveBack(List<Claim> claims) {
    Instant at = now.instant();
    claims.forEach(claim -> levels.put(claim, level(claim, at).plus(1, claim.kind())));
  }

  private Level level(Claim claim, Instant at) {
    Level level = levels.get(claim);
    return level == null ? Level.full(claim.kind(), at) : level.at(at, claim.kind());
  }

  private void forgetEldest() {
    while (levels.size() > MOST_KEYS) {
      levels.remove(levels.keySet().iterator().next());
    }
  }

  /** Whose attempts, and at what. */
  record Claim(Kind kind, String key) {}

  /** What attempts there are: so many at once, and one more after each while. */
  enum Kind {
    /** Sign-ins to an account from devices it does not know. */
    ACCOUNT(10, Duration.ofMinutes(3)),
    /** Sign-ins to an account from one device it knows. */
    DEVICE(10, Duration.ofMinutes(1)),
    /** Anything from one network. */
    NETWORK(60, Duration.ofSeconds(20)),
    /** One-time codes for an account. */
    CODE(8, Duration.ofMinutes(3)),
    /** Mails that strangers can have sent to a person. */
    MAIL(3, Duration.ofMinutes(20));

    private final int size;
    private final Duration each;

    Kind(int size, Duration each) {
      this.size = size;
      this.each = each;
    }

    int size() {
      return size;
    }

    Duration each() {
      return each;
    }
  }

  /** Attempts left, counted in the time they take to come back. */
  private record Level(Duration filled, Instant at) {

    static Level full(Kind kind, Instant at) {
      return new Level(whole(kind), at);
    }

    Level at(Instant later, Kind kind) {
      Duration passed = Duration.between(at, later);
      return new Level(capped(passed.isNegative() ? filled : filled.plus(passed), kind), later);
    }

    Level plus(int attempts, Kind kind) {
      return new Level(capped(filled.plus(kind.each().multipliedBy(attempts)), kind), at);
    }

    Duration untilOne(Kind kind) {
      Duration missing = kind.each().minus(filled);
      return missing.isNegative() ? Duration.ZERO : missing;
    }

    private static Duration capped(Duration filled, Kind kind) {
      return filled.compareTo(whole(kind)) > 0 ? whole(kind) : filled;
    }

    private static Duration whole(Kind kind) {
      return kind.each().multipliedBy(kind.size());
    }
  }
}
