package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static permed.kernel.money.Currencies.BGN;
import static permed.kernel.money.Currencies.DEM;
import static permed.kernel.money.Currencies.EUR;
import static permed.kernel.money.Currencies.FRF;
import static permed.kernel.money.Currencies.GRD;
import static permed.kernel.money.Currencies.HRK;
import static permed.kernel.money.Currencies.RUB;
import static permed.kernel.money.Currencies.SEK;
import static permed.kernel.money.Currencies.TND;
import static permed.kernel.money.Currencies.USD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {

  private static final ExchangeRates BUNDLED = ExchangeRates.bundled();

  @Test
  void givesThePublishedQuoteOfTheDay() {
    ExchangeRate rate = known(BUNDLED.on(EUR, USD, LocalDate.of(1999, 1, 4)));

    assertThat(rate.value()).isEqualTo(new BigDecimal("1.1789"));
    assertThat(rate.quoted()).isEqualTo(LocalDate.of(1999, 1, 4));
    assertThat(rate.source()).contains("European Central Bank");
  }

  @Test
  void takesTheLastQuoteBeforeAWeekend() {
    ExchangeRate rate = known(BUNDLED.on(EUR, SEK, LocalDate.of(2026, 4, 12)));

    assertThat(rate.quoted()).isEqualTo(LocalDate.of(2026, 4, 10));
  }

  @Test
  void takesAQuoteOfSevenDaysButNoOlder() {
    LocalDate last = BUNDLED.lastDay();

    assertThat(known(BUNDLED.on(EUR, SEK, last.plusDays(7))).quoted()).isEqualTo(last);
    assertThat(noRate(BUNDLED.on(EUR, SEK, last.plusDays(8))).reason())
        .contains("SEK")
        .contains(last.toString());
  }

  @Test
  void hasNoRateBeforeTheFirstQuote() {
    assertThat(noRate(BUNDLED.on(EUR, USD, LocalDate.of(1999, 1, 3))).day())
        .isEqualTo(LocalDate.of(1999, 1, 3));
    assertThat(noRate(BUNDLED.on(DEM, EUR, LocalDate.of(1998, 12, 31))).reason())
        .contains("before 1999");
  }

  @Test
  void hasNoRateOfACurrencyTheFileDoesNotHave() {
    assertThat(noRate(BUNDLED.on(TND, EUR, LocalDate.of(2024, 5, 17))).reason()).contains("TND");
    assertThat(noRate(BUNDLED.averageOf(EUR, TND, 2024)).reason()).contains("TND");
  }

  @Test
  void hasNoRateOfACurrencyNoLongerQuoted() {
    noRate(BUNDLED.on(EUR, RUB, LocalDate.of(2024, 5, 17)));
    noRate(BUNDLED.on(HRK, RUB, LocalDate.of(2022, 12, 1)));
  }

  @Test
  void isOneBetweenACurrencyAndItself() {
    ExchangeRate rate = known(BUNDLED.on(TND, TND, LocalDate.of(1950, 1, 1)));

    assertThat(rate.value()).isEqualByComparingTo("1");
    assertThat(rate.source()).isEqualTo("identity");
  }

  @Test
  void crossesThroughTheEuroOnOneDay() {
    String csv =
        """
        Date,USD,SEK,
        2024-05-17,1.1,N/A,
        2024-05-16,1.2,12,
        """;

    ExchangeRate rate = known(RateFile.read(csv).on(USD, SEK, LocalDate.of(2024, 5, 17)));

    assertThat(rate.value()).isEqualByComparingTo("10");
    assertThat(rate.quoted()).isEqualTo(LocalDate.of(2024, 5, 16));
  }

  @Test
  void convertsReplacedCurrenciesAtTheIrrevocableRate() {
    ExchangeRate rate = known(BUNDLED.on(DEM, EUR, LocalDate.of(2024, 5, 17)));

    assertThat(rate.convert(Money.of("195583", DEM))).isEqualTo(Money.of("100000", EUR));
    assertThat(rate.source()).contains("2866/98").doesNotContain("European Central Bank");
    assertThat(rate.quoted()).isEqualTo(LocalDate.of(1999, 1, 1));
    assertThat(known(BUNDLED.on(EUR, FRF, LocalDate.of(1999, 1, 1))).value())
        .isEqualTo(new BigDecimal("6.55957"));
  }

  @Test
  void switchesFromQuotesToTheIrrevocableRateOnTheAdoptionDay() {
    ExchangeRate before = known(BUNDLED.on(EUR, HRK, LocalDate.of(2022, 12, 31)));
    ExchangeRate after = known(BUNDLED.on(EUR, HRK, LocalDate.of(2023, 1, 1)));

    assertThat(before.quoted()).isEqualTo(LocalDate.of(2022, 12, 30));
    assertThat(before.source()).contains("European Central Bank");
    assertThat(after.value()).isEqualTo(new BigDecimal("7.5345"));
    assertThat(after.source()).contains("irrevocable");
    assertThat(known(BUNDLED.on(EUR, BGN, LocalDate.of(2030, 1, 1))).value())
        .isEqualTo(new BigDecimal("1.95583"));
  }

  @Test
  void saysSoWhenTheIrrevocableRateIsUsedBeforeItsAdoptionDay() {
    ExchangeRate rate = known(BUNDLED.on(EUR, GRD, LocalDate.of(2000, 5, 17)));

    assertThat(rate.value()).isEqualTo(new BigDecimal("340.75"));
    assertThat(rate.source()).contains("before its adoption day");
  }

  @Test
  void namesBothSourcesOfAMixedRate() {
    assertThat(known(BUNDLED.on(DEM, USD, LocalDate.of(2024, 5, 17))).source())
        .contains("European Central Bank")
        .contains("irrevocable");
  }

  @Test
  void averagesTheQuotesOfAYear() {
    ExchangeRate rate = known(BUNDLED.averageOf(EUR, SEK, 2024));

    assertThat(rate.value()).isBetween(new BigDecimal("11.4325"), new BigDecimal("11.4326"));
    assertThat(rate.quoted()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(rate.source()).endsWith("mean of 2024");
  }

  @Test
  void averagesTheLastYearAsFarAsItGoes() {
    assertThat(known(BUNDLED.averageOf(EUR, SEK, BUNDLED.lastDay().getYear())).source())
        .endsWith("up to " + BUNDLED.lastDay());
    noRate(BUNDLED.averageOf(EUR, SEK, BUNDLED.lastDay().getYear() + 1));
  }

  @Test
  void refusesToAverageAYearWithTooFewQuotes() {
    assertThat(noRate(BUNDLED.averageOf(EUR, RUB, 2022)).reason()).contains("of 260 business days");
    noRate(BUNDLED.averageOf(EUR, USD, 1998));
  }

  @Test
  void averagesAReplacedCurrencyToItsIrrevocableRate() {
    assertThat(known(BUNDLED.averageOf(EUR, HRK, 2023)).value()).isEqualByComparingTo("7.5345");
    assertThat(known(BUNDLED.averageOf(DEM, FRF, 2010)).source()).contains("irrevocable");
    assertThat(known(BUNDLED.averageOf(EUR, HRK, 2022)).source()).contains("mean of 2022");
  }

  @Test
  void knowsEveryQuotedCurrencyOnItsLastDay() {
    for (String code : "USD JPY CZK DKK GBP HUF PLN RON SEK CHF ISK NOK TRY AUD CAD".split(" ")) {
      known(BUNDLED.on(Currency.getInstance(code), EUR, BUNDLED.lastDay()));
    }
  }

  static ExchangeRate known(RateAnswer answer) {
    return assertThat(answer).asInstanceOf(type(RateAnswer.Known.class)).actual().rate();
  }

  private static RateAnswer.NoRate noRate(RateAnswer answer) {
    return assertThat(answer).asInstanceOf(type(RateAnswer.NoRate.class)).actual();
  }
}
