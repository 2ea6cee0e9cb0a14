package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private final Throttle throttle = new Throttle(2, 5, Duration.ofHours(1));

  @Test
  void admitsSoManyOfOneKey() {
    assertThat(throttle.admits("a", NOW)).isTrue();
    assertThat(throttle.admits("a", NOW)).isTrue();
    assertThat(throttle.admits("a", NOW)).isFalse();
    assertThat(throttle.admits("b", NOW)).isTrue();
  }

  @Test
  void admitsAgainWhenTimeHasPassed() {
    throttle.admits("a", NOW);
    throttle.admits("a", NOW.plusSeconds(60));

    assertThat(throttle.admits("a", NOW.plus(Duration.ofMinutes(59)))).isFalse();
    assertThat(throttle.admits("a", NOW.plus(Duration.ofHours(1)))).isTrue();
    assertThat(throttle.admits("a", NOW.plus(Duration.ofHours(1)))).isFalse();
  }

  @Test
  void admitsSoManyOfAllKeys() {
    for (int i = 0; i < 5; i++) {
      assertThat(throttle.admits("key" + i, NOW)).isTrue();
    }

    assertThat(throttle.admits("another", NOW)).isFalse();
    assertThat(throttle.admits("another", NOW.plus(Duration.ofHours(2)))).isTrue();
  }
}
