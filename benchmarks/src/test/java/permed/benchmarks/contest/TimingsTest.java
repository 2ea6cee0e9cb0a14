package permed.benchmarks.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimingsTest {

  private final Timings hundred =
      new Timings(
          LongStream.rangeClosed(1, 100).map(millis -> (101 - millis) * 1_000_000).toArray());

  @Test
  void takesThePercentileByNearestRank() {
    assertThat(hundred.millis(0.5)).isEqualTo(50);
    assertThat(hundred.millis(0.9)).isEqualTo(90);
    assertThat(hundred.millis(0.99)).isEqualTo(99);
  }

  @Test
  void knowsTheFastest() {
    assertThat(hundred.fastestMillis()).isEqualTo(1);
  }

  @Test
  void givesTheOnlyRunAsEveryPercentile() {
    assertThat(new Timings(3_000_000).millis(0.01)).isEqualTo(3);
    assertThat(new Timings(3_000_000).millis(1)).isEqualTo(3);
  }

  @Test
  void refusesNoRuns() {
    assertThatIllegalArgumentException().isThrownBy(Timings::new);
  }
}
