package permed.platform.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FractionProperties {

  @Property
  void isMetByTheLeastNumberAndByNoSmallerOne(
      @ForAll @IntRange(min = 1, max = 40) int denominator,
      @ForAll @IntRange(min = 1, max = 40) int part,
      @ForAll @IntRange(max = 100_000) int whole) {
    int numerator = Math.min(part, denominator);
    long least = new Fraction(numerator, denominator).atLeast(whole);

    assertThat(least * denominator).isGreaterThanOrEqualTo(1L * numerator * whole);
    assertThat((least - 1) * denominator).isLessThan(1L * numerator * whole);
  }

  @Example
  void roundsUp() {
    assertThat(Fraction.HALF.atLeast(7)).isEqualTo(4);
    assertThat(Fraction.HALF.atLeast(8)).isEqualTo(4);
    assertThat(Fraction.TWO_THIRDS.atLeast(9)).isEqualTo(6);
    assertThat(Fraction.TWO_THIRDS.atLeast(7)).isEqualTo(5);
    assertThat(Fraction.HALF.atLeast(0)).isZero();
  }

  @Example
  void staysExactForTheLargestWhole() {
    assertThat(new Fraction(1, 1).atLeast(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
  }

  @Example
  void isAShare() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(0, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(3, 2));
  }
}
