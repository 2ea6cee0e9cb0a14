package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClassLimitsProperties {

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("1000000000"))
        .ofScale(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<BigDecimal>> counts() {
    return Arbitraries.longs()
        .between(0, 5_000)
        .map(BigDecimal::valueOf)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property
  void areRoundAscendingAndPositive(@ForAll("amounts") List<BigDecimal> amounts) {
    List<BigDecimal> limits = ClassLimits.of(amounts).limits();

    assertThat(limits).isSorted().doesNotHaveDuplicates().allMatch(limit -> limit.signum() > 0);
    assertThat(limits).allMatch(limit -> limit.stripTrailingZeros().precision() <= 3);
  }

  @Property
  void makeFiveToSevenClassesOfAmounts(@ForAll("amounts") List<BigDecimal> amounts) {
    boolean fractions = amounts.stream().anyMatch(a -> a.stripTrailingZeros().scale() > 0);
    ClassLimits limits = ClassLimits.of(amounts);

    assertThat(limits.classes()).isLessThanOrEqualTo(7);
    if (fractions) {
      assertThat(limits.classes()).isGreaterThanOrEqualTo(5);
    }
  }

  @Property
  void theLargestIsAloneAtTheTop(@ForAll("amounts") List<BigDecimal> amounts) {
    ClassLimits limits = ClassLimits.of(amounts);
    BigDecimal max = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);

    assertThat(limits.classOf(max)).isEqualTo(limits.classes() - 1);
  }

  @Property
  void aLargerValueIsNeverInALowerClass(
      @ForAll("amounts") List<BigDecimal> amounts, @ForAll BigDecimal one, @ForAll BigDecimal two) {
    ClassLimits limits = ClassLimits.of(amounts);

    assertThat(limits.classOf(one.min(two))).isLessThanOrEqualTo(limits.classOf(one.max(two)));
  }

  @Property
  void countsPartAtWholeNumbers(@ForAll("counts") List<BigDecimal> counts) {
    ClassLimits limits = ClassLimits.of(counts);

    assertThat(limits.classes()).isBetween(1, 7);
    assertThat(limits.limits()).allMatch(limit -> limit.stripTrailingZeros().scale() <= 0);
  }

  @Example
  void evenValuesHaveEvenSteps() {
    assertThat(ClassLimits.of(numbers("12", "25", "31", "48", "60.5")).limits())
        .isEqualTo(numbers("1E+1", "2E+1", "3E+1", "4E+1", "5E+1", "6E+1"));
  }

  @Example
  void aFewFarAboveTheRestMultiply() {
    assertThat(ClassLimits.of(numbers("1.5", "2", "3", "4", "7", "9", "120.5")).limits())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(numbers("2", "5", "10", "20", "50", "100"));
  }

  @Example
  void nothingAboveZeroIsOneClass() {
    assertThat(ClassLimits.of(numbers("0", "-3")).classes()).isEqualTo(1);
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return List.of(numbers).stream().map(BigDecimal::new).toList();
  }
}
