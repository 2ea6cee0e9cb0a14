package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  private final Formats english = new Formats(Locale.UK, style(true, "k", "M", "bn"));
  private final Formats german = new Formats(Locale.GERMANY, style(false, "Tsd.", "Mio.", "Mrd."));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|€ 0",
        "950|€ 950",
        "50000|€ 50 k",
        "999999|€ 1,000 k",
        "1240000|€ 1.24 M",
        "1243000000|€ 1,243 M",
        "95513000000|€ 95.5 bn",
        "-1240000|€ −1.24 M",
        "0.004|€ <0.01"
      })
  void tellsMoneyInThreeDigits(BigDecimal amount, String told) {
    assertThat(spaced(english.money(amount, EUR))).isEqualTo(told);
  }

  @Test
  void sharesTheUnitOfAnotherAmount() {
    assertThat(english.money(new BigDecimal("52000"), new BigDecimal("673000000"), EUR).number())
        .isEqualTo("0.05");
  }

  @Test
  void putsTheSignWhereTheLanguageDoes() {
    assertThat(spaced(german.money(new BigDecimal("1240000"), EUR))).isEqualTo("1,24 Mio. €");
    assertThat(spaced(english.money(new BigDecimal("12"), Currency.getInstance("SEK"))))
        .isEqualTo("SEK 12");
  }

  @Test
  void writesEveryDigitOfAnExactAmount() {
    assertThat(english.exact(new BigDecimal("919847.5"), EUR)).isEqualTo("919,847.50");
    assertThat(german.exact(new BigDecimal("919847.5"), EUR)).isEqualTo("919.847,50");
  }

  @Test
  void writesDatesInFull() {
    LocalDate day = LocalDate.of(2026, 11, 21);

    assertThat(english.day(day)).isEqualTo("21 November 2026");
    assertThat(german.day(day)).isEqualTo("21. November 2026");
    assertThat(english.month(day)).isEqualTo("November 2026");
  }

  @Test
  void writesSharesAndSizes() {
    assertThat(spaced(english.percent(BigDecimal.ONE, new BigDecimal(3)))).isEqualTo("33 %");
    assertThat(spaced(english.percent(BigDecimal.ONE, new BigDecimal(30)))).isEqualTo("3.3 %");
    assertThat(spaced(english.bytes(3_120_000))).isEqualTo("3.12 MB");
  }

  private static MoneyStyle style(boolean first, String thousand, String million, String billion) {
    return new MoneyStyle(
        first,
        Map.of(
            MoneyStyle.Unit.THOUSAND, thousand,
            MoneyStyle.Unit.MILLION, million,
            MoneyStyle.Unit.BILLION, billion));
  }

  private static String spaced(String text) {
    return text.replace('\u00a0', ' ');
  }
}
