package permed.platform.post.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackoffProperties {

  private final Backoff backoff = new Backoff(RandomGenerator.getDefault());

  @Property
  void isNeverShorterThanAMinuteNorLongerThanAnHour(@ForAll @IntRange(min = 1) int attempt) {
    assertThat(backoff.after(attempt)).isBetween(Backoff.SHORTEST, Backoff.LONGEST);
  }

  @Property
  void doublesUntilTheHour(@ForAll @IntRange(min = 1, max = 5) int attempt) {
    Duration most = Duration.ofMinutes(1L << attempt);

    assertThat(backoff.after(attempt)).isBetween(most.dividedBy(2), most);
  }
}
