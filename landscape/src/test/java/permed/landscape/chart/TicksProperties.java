package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class TicksProperties {

  @Property
  void containZeroAndAllValuesInFewSteps(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(2) BigDecimal one,
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(2) BigDecimal other,
      @ForAll @IntRange(min = 2, max = 10) int steps) {
    Ticks ticks = Ticks.containing(one.min(other), one.max(other), steps);

    assertThat(ticks.low()).isLessThanOrEqualTo(one.min(other));
    assertThat(ticks.high()).isGreaterThanOrEqualTo(one.max(other));
    assertThat(ticks.values()).anyMatch(tick -> tick.signum() == 0);
    assertThat(ticks.values()).hasSizeBetween(2, steps + 1).isSorted();
  }

  @Property
  void stepsAreEvenAndOneTwoOrFive(
      @ForAll @BigRange(min = "0.01", max = "1000000000000") @Scale(2) BigDecimal high,
      @ForAll @IntRange(min = 2, max = 10) int steps) {
    Ticks ticks = Ticks.containing(BigDecimal.ZERO, high, steps);

    BigDecimal step = ticks.values().get(1);
    for (int i = 0; i < ticks.values().size(); i++) {
      assertThat(ticks.values().get(i)).isEqualByComparingTo(step.multiply(BigDecimal.valueOf(i)));
    }
    assertThat(step.stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
  }

  @Property
  void moreThanHalfOfTheStepsAreNeeded(
      @ForAll @BigRange(min = "0.01", max = "1000000000000") @Scale(2) BigDecimal high) {
    Ticks ticks = Ticks.containing(BigDecimal.ZERO, high, 5);

    assertThat(high.multiply(BigDecimal.TWO)).isGreaterThanOrEqualTo(ticks.high());
  }

  @Example
  void nothingButZeroHasAnAxisToo() {
    assertThat(Ticks.containing(BigDecimal.ZERO, BigDecimal.ZERO, 5).values())
        .containsExactly(BigDecimal.ZERO, BigDecimal.ONE);
  }
}
