package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0|0",
        "7995922,4|7995922.4",
        "7995922.4|7995922.4",
        "1.234.567,89|1234567.89",
        "1,234,567.89|1234567.89",
        "1.234.567|1234567",
        "1,234,567|1234567",
        "30 400,00|30400.00",
        "30\u00a0400,00|30400.00",
        "30\u202f400.00|30400.00",
        "1 234 567|1234567",
        "1'234.50|1234.50",
        "1’234’567.50|1234567.50",
        "-12,5|-12.5",
        "+12.5|12.5",
        "\"  12.5\u00a0\"|12.5",
        "1.234|1.234",
        "1,234|1.234",
        "12 345,678|12345.678",
      })
  void readsTheWaysSourcesWriteAmounts(String text, BigDecimal amount) {
    assertThat(AmountText.parse(text)).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        ".",
        ",",
        ".5",
        "5.",
        "1e6",
        "1E6",
        "12a",
        "€ 12",
        "12 €",
        "EUR 12",
        "--1",
        "+-1",
        "- 1",
        "1-",
        "12,34,567.00",
        "1.23.456,00",
        "1234.567,89",
        "1,234.567,89",
        "1.234,567.89",
        "1 234.567,89",
        "1 23",
        "1  234",
        "1.2.3",
        "0x1F",
        "NaN",
        "١٢",
        "1'234 567.00",
        "12,345,67"
      })
  void refusesWhatIsNoPlainAmount(String text) {
    assertThat(AmountText.parse(text)).isEmpty();
  }

  @Test
  void believesTheSourceAboutItsDecimalMark() {
    assertThat(AmountText.parse("1.234", ',')).contains(new BigDecimal("1234"));
    assertThat(AmountText.parse("1,234", '.')).contains(new BigDecimal("1234"));
    assertThat(AmountText.parse("1.234", '.')).contains(new BigDecimal("1.234"));
    assertThat(AmountText.parse("30.400,00", ',')).contains(new BigDecimal("30400.00"));
  }

  @Test
  void refusesWhatContradictsTheStatedMark() {
    assertThat(AmountText.parse("1,5", '.')).isEmpty();
    assertThat(AmountText.parse("1.234,50", '.')).isEmpty();
  }

  @Test
  void refusesAnotherDecimalMarkThanPointAndComma() {
    assertThatIllegalArgumentException().isThrownBy(() -> AmountText.parse("1;5", ';'));
  }

  @Test
  void refusesTextLongerThanAnyAmount() {
    assertThat(AmountText.parse("9".repeat(10_000))).isEmpty();
  }
}
