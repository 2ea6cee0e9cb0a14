package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.kernel.money.ExchangeRatesTest.known;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExchangeRatesProperties {

  private static final ExchangeRates RATES = ExchangeRates.bundled();
  private static final BigDecimal ROUNDING = new BigDecimal("1e-30");

  @Property(tries = 300)
  void isUndoneByTheOppositeRate(
      @ForAll("currencies") Currency a,
      @ForAll("currencies") Currency b,
      @ForAll("days") LocalDate day) {
    BigDecimal there = known(RATES.on(a, b, day)).value();
    BigDecimal back = known(RATES.on(b, a, day)).value();

    assertSame(there.multiply(back), BigDecimal.ONE);
  }

  @Property(tries = 300)
  void isTheSameThroughAThirdCurrency(
      @ForAll("currencies") Currency a,
      @ForAll("currencies") Currency b,
      @ForAll("currencies") Currency c,
      @ForAll("days") LocalDate day) {
    BigDecimal direct = known(RATES.on(a, c, day)).value();
    BigDecimal first = known(RATES.on(a, b, day)).value();
    BigDecimal second = known(RATES.on(b, c, day)).value();

    assertSame(first.multiply(second), direct);
  }

  @Property(tries = 100)
  void isTheSameThroughAThirdCurrencyOverAYear(
      @ForAll("currencies") Currency a,
      @ForAll("currencies") Currency b,
      @ForAll("currencies") Currency c,
      @ForAll("years") int year) {
    BigDecimal direct = known(RATES.averageOf(a, c, year)).value();
    BigDecimal first = known(RATES.averageOf(a, b, year)).value();
    BigDecimal second = known(RATES.averageOf(b, c, year)).value();

    assertSame(first.multiply(second), direct);
  }

  @Property(tries = 300)
  void bringsMoneyBackWithinHalfASmallestUnit(
      @ForAll("currencies") Currency other, @ForAll("days") LocalDate day, @ForAll long units) {
    Money euros = Money.ofMinor(units / 1_000_000, Currencies.EUR);
    ExchangeRate there = known(RATES.on(Currencies.EUR, other, day));
    ExchangeRate back = known(RATES.on(other, Currencies.EUR, day));

    Money again = back.convert(there.convert(euros));

    BigDecimal halfUnitOfOther =
        BigDecimal.valueOf(5, other.getDefaultFractionDigits() + 1).multiply(back.value());
    assertThat(again.minus(euros).amount().abs())
        .isLessThanOrEqualTo(halfUnitOfOther.add(new BigDecimal("0.0051")));
  }

  @Provide
  Arbitrary<Currency> currencies() {
    return Arbitraries.of("EUR", "USD", "JPY", "SEK", "GBP", "CHF", "DEM", "ITL", "IEP")
        .map(Currency::getInstance);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(RATES.firstDay().toEpochDay(), RATES.lastDay().toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1999, RATES.lastDay().getYear());
  }

  private static void assertSame(BigDecimal actual, BigDecimal expected) {
    BigDecimal off = actual.divide(expected, MathContext.DECIMAL128).subtract(BigDecimal.ONE);
    assertThat(off.abs()).isLessThan(ROUNDING);
  }
}
