package permed.landscape.source.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import permed.kernel.money.AmountText;

/**
 * How a number is written and what it counts.
 *
 * @param decimalMark point or comma; a blank where the text itself has to tell
 */
record AmountStyle(char decimalMark, Unit unit) {

  static final AmountStyle PLAIN = new AmountStyle(' ', Unit.ONE);

  private static final Pattern SIGNS =
      Pattern.compile("^(?:[A-Z]{3}|\\p{Sc}|kr)?\\s*|\\s*(?:[A-Z]{3}|\\p{Sc}|kr\\.?)?$");

  /** What one of the number is worth. */
  enum Unit {
    ONE,
    /** The smallest unit of the currency. */
    MINOR,
    THOUSANDS,
    MILLIONS
  }

  /** The style that an example such as {@code 1.234,56} is written in. */
  static AmountStyle like(String example, Unit unit) {
    char mark = example.isEmpty() ? ' ' : example.charAt(example.length() - 3);
    return new AmountStyle(mark, unit);
  }

  private static String withoutSigns(String text) {
    boolean bare =
        !text.isEmpty()
            && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-')
            && Character.isDigit(text.charAt(text.length() - 1));
    return bare ? text : SIGNS.matcher(text).replaceAll("");
  }

  /**
   * Reads a number; signs and codes of currencies around it do not matter.
   *
   * @param decimals of the currency, for amounts in its smallest unit
   */
  Optional<BigDecimal> parse(String text, int decimals) {
    String number = withoutSigns(text.strip());
    Optional<BigDecimal> read =
        decimalMark == ' ' ? AmountText.parse(number) : AmountText.parse(number, decimalMark);
    return read.map(
        amount ->
            switch (unit) {
              case ONE -> amount;
              case MINOR -> amount.movePointLeft(decimals);
              case THOUSANDS -> amount.movePointRight(3);
              case MILLIONS -> amount.movePointRight(6);
            });
  }
}
