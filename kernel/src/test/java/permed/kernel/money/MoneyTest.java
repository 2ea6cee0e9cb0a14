package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static permed.kernel.money.Currencies.EUR;
import static permed.kernel.money.Currencies.JPY;
import static permed.kernel.money.Currencies.SEK;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void keepsTheDecimalsOfItsCurrency() {
    assertThat(Money.of("7995922.4", EUR).amount()).isEqualTo(new BigDecimal("7995922.40"));
    assertThat(Money.of("1200.000", JPY).amount()).isEqualTo(new BigDecimal("1200"));
    assertThat(Money.of("1.5", EUR)).isEqualTo(Money.of("1.500", EUR));
  }

  @Test
  void refusesMoreDecimalsThanItsCurrencyHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("0.005", EUR))
        .withMessageContaining("0.005")
        .withMessageContaining("EUR");
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.5", JPY));
  }

  @Test
  void refusesACurrencyWithoutSmallestUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.zero(Currency.getInstance("XAU")))
        .withMessageContaining("XAU");
  }

  @Test
  void refusesTwoCurrencies() {
    Money euros = Money.of("1", EUR);
    Money kronor = Money.of("1", SEK);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> euros.plus(kronor))
        .withMessageContaining("EUR")
        .withMessageContaining("SEK");
    assertThatIllegalArgumentException().isThrownBy(() -> euros.minus(kronor));
    assertThatIllegalArgumentException().isThrownBy(() -> euros.compareTo(kronor));
  }

  @Test
  void countsSmallestUnitsExactly() {
    assertThat(Money.of("919847.50", EUR).minorUnits()).isEqualTo(91_984_750);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.of("92233720368547758.08", EUR).minorUnits());
  }

  @Test
  void splitsInTheOrderOfTheWeights() {
    Money[] parts = Money.of("1.00", EUR).split(new long[] {1, 1, 1});

    assertThat(parts)
        .containsExactly(Money.of("0.33", EUR), Money.of("0.34", EUR), Money.of("0.33", EUR));
  }

  @Test
  void givesNothingToAWeightOfZero() {
    Money[] parts = Money.of("0.01", EUR).split(new long[] {0, 1, 0});

    assertThat(parts).containsExactly(Money.zero(EUR), Money.of("0.01", EUR), Money.zero(EUR));
  }

  @Test
  void refusesToSplitByNothing() {
    Money one = Money.of("1", EUR);

    assertThatIllegalArgumentException().isThrownBy(() -> one.split(new long[] {}));
    assertThatIllegalArgumentException().isThrownBy(() -> one.split(new long[] {0, 0}));
    assertThatIllegalArgumentException().isThrownBy(() -> one.split(new long[] {2, -1}));
  }

  @Test
  void printsCodeAndPlainAmount() {
    assertThat(Money.of("1E+6", EUR)).hasToString("EUR 1000000.00");
  }
}
