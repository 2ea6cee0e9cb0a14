package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.kernel.money.DeflatorsTest.factor;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeflatorsProperties {

  private static final Deflators DEFLATORS = Deflators.bundled();
  private static final BigDecimal ROUNDING = new BigDecimal("1e-30");

  @Property(tries = 500)
  void chainsThroughAnyYear(
      @ForAll("areas") String area,
      @ForAll @IntRange(min = 1995, max = 2023) int a,
      @ForAll @IntRange(min = 1995, max = 2023) int b,
      @ForAll @IntRange(min = 1995, max = 2023) int c) {
    BigDecimal first = factor(DEFLATORS.factor(area, a, b));
    BigDecimal second = factor(DEFLATORS.factor(area, b, c));

    assertSame(first.multiply(second), factor(DEFLATORS.factor(area, a, c)));
  }

  @Property(tries = 500)
  void isUndoneByTheOppositeFactor(
      @ForAll("areas") String area,
      @ForAll @IntRange(min = 1995, max = 2023) int a,
      @ForAll @IntRange(min = 1995, max = 2023) int b) {
    BigDecimal there = factor(DEFLATORS.factor(area, a, b));
    BigDecimal back = factor(DEFLATORS.factor(area, b, a));

    assertSame(there.multiply(back), BigDecimal.ONE);
  }

  @Provide
  Arbitrary<String> areas() {
    return Arbitraries.of("EU", "EA", "DE", "FR", "SE", "CH", "US", "JP", "TR", "UK");
  }

  private static void assertSame(BigDecimal actual, BigDecimal expected) {
    BigDecimal off = actual.divide(expected, MathContext.DECIMAL128).subtract(BigDecimal.ONE);
    assertThat(off.abs()).isLessThan(ROUNDING);
  }
}
