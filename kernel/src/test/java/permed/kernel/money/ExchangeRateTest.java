package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static permed.kernel.money.Currencies.EUR;
import static permed.kernel.money.Currencies.JPY;
import static permed.kernel.money.Currencies.SEK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class ExchangeRateTest {

  @Test
  void roundsHalfToEvenAtTheTargetsDecimals() {
    assertThat(rate(EUR, JPY, "1").convert(Money.of("0.50", EUR))).isEqualTo(Money.zero(JPY));
    assertThat(rate(EUR, JPY, "1").convert(Money.of("1.50", EUR))).isEqualTo(Money.of("2", JPY));
  }

  @Test
  void refusesMoneyOfAnotherCurrency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rate(EUR, SEK, "11").convert(Money.of("1", SEK)))
        .withMessageContaining("EUR")
        .withMessageContaining("SEK");
  }

  @Test
  void refusesARateThatIsNotAboveZero() {
    assertThatIllegalArgumentException().isThrownBy(() -> rate(EUR, SEK, "0"));
    assertThatIllegalArgumentException().isThrownBy(() -> rate(EUR, SEK, "-1"));
  }

  @Test
  void isTheSameHoweverManyZerosItWasWrittenWith() {
    assertThat(rate(EUR, SEK, "110.0")).isEqualTo(rate(EUR, SEK, "110"));
    assertThat(rate(EUR, SEK, "110").value()).hasToString("110");
  }

  private static ExchangeRate rate(Currency from, Currency to, String value) {
    return new ExchangeRate(from, to, new BigDecimal(value), LocalDate.of(2024, 5, 17), "a test");
  }
}
