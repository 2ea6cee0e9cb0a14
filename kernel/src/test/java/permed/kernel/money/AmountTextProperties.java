package permed.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AmountTextProperties {

  @Property
  void readsBackEveryGroupedPrint(
      @ForAll("amounts") BigDecimal amount, @ForAll("groupings") char grouping) {
    char decimalMark = grouping == '.' ? ',' : '.';

    String printed = printed(amount, grouping, decimalMark);

    assertThat(AmountText.parse(printed)).contains(amount);
    assertThat(AmountText.parse(printed, decimalMark)).contains(amount);
  }

  @Property
  void readsBackEveryPlainPrint(@ForAll("amounts") BigDecimal amount) {
    assertThat(AmountText.parse(amount.toPlainString())).contains(amount);
    assertThat(AmountText.parse(amount.toPlainString().replace('.', ','))).contains(amount);
  }

  @Property
  void neverThrowsOnOutsideText(@ForAll String text) {
    assertThatCode(() -> AmountText.parse(text)).doesNotThrowAnyException();
  }

  @Property
  void neverThrowsOnNearMisses(@ForAll("nearMisses") String text) {
    assertThatCode(() -> AmountText.parse(text)).doesNotThrowAnyException();
    assertThatCode(() -> AmountText.parse(text, ',')).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1e13"), new BigDecimal("1e13"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<Character> groupings() {
    return Arbitraries.of('.', ',', ' ', '\u00a0', '\u202f', '\'', '\u2019');
  }

  @Provide
  Arbitrary<String> nearMisses() {
    return Arbitraries.strings().withChars("0123456789.,+-' \u00a0").ofMaxLength(70);
  }

  private static String printed(BigDecimal amount, char grouping, char decimalMark) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(grouping);
    symbols.setDecimalSeparator(decimalMark);
    return new DecimalFormat("#,##0.00", symbols).format(amount);
  }
}
