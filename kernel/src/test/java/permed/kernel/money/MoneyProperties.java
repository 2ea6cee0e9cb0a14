package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {

  private static final Currency EUR = Currencies.EUR;

  @Property
  void addsInAnyOrder(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
  }

  @Property
  void addsInAnyGrouping(
      @ForAll("amounts") Money a, @ForAll("amounts") Money b, @ForAll("amounts") Money c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void takesAwayWhatItAdded(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
    assertThat(a.plus(b).minus(b)).isEqualTo(a);
    assertThat(a.plus(a.negated())).isEqualTo(Money.zero(EUR));
  }

  @Property
  void ordersLikeTheDifference(@ForAll("amounts") Money a, @ForAll("amounts") Money b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
  }

  @Property
  void comesBackFromSmallestUnits(@ForAll long units, @ForAll("currencies") Currency currency) {
    assertThat(Money.ofMinor(units, currency).minorUnits()).isEqualTo(units);
  }

  @Property
  void comesBackFromItsPrintedAmount(@ForAll long units, @ForAll("currencies") Currency currency) {
    Money money = Money.ofMinor(units, currency);

    assertThat(AmountText.parse(money.amount().toPlainString(), '.'))
        .hasValueSatisfying(amount -> assertThat(Money.of(amount, currency)).isEqualTo(money));
  }

  @Property
  void splitsWithoutLosingACent(
      @ForAll long units,
      @ForAll("weights") long[] weights,
      @ForAll("currencies") Currency currency) {
    Money whole = Money.ofMinor(units, currency);

    Money[] parts = whole.split(weights);

    assertThat(Arrays.stream(parts).reduce(Money.zero(currency), Money::plus)).isEqualTo(whole);
  }

  @Property
  void splitsWithinOneSmallestUnitOfTheExactShare(
      @ForAll long units, @ForAll("weights") long[] weights) {
    BigInteger sum =
        Arrays.stream(weights)
            .mapToObj(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::add);

    Money[] parts = Money.ofMinor(units, EUR).split(weights);

    for (int i = 0; i < weights.length; i++) {
      BigInteger exactTimesSum = BigInteger.valueOf(units).multiply(BigInteger.valueOf(weights[i]));
      BigInteger partTimesSum = BigInteger.valueOf(parts[i].minorUnits()).multiply(sum);
      assertThat(partTimesSum.subtract(exactTimesSum).abs()).isLessThanOrEqualTo(sum);
    }
  }

  @Provide
  Arbitrary<Money> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
        .ofScale(2)
        .map(amount -> Money.of(amount, EUR));
  }

  @Provide
  Arbitrary<long[]> weights() {
    return Arbitraries.longs()
        .greaterOrEqual(0)
        .array(long[].class)
        .ofMinSize(1)
        .ofMaxSize(40)
        .filter(weights -> Arrays.stream(weights).anyMatch(weight -> weight > 0));
  }

  @Provide
  Arbitrary<Currency> currencies() {
    return Currencies.any();
  }
}
