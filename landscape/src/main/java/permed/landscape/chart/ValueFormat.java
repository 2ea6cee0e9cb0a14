package permed.landscape.chart;

import java.math.BigDecimal;

/**
 * Prints a value for a reader; passed in, so that numbers are formatted for a language in one
 * place.
 *
 * <p>All values of one axis are printed with the same {@code scale} (the largest of them), so that
 * they share one unit; a value that stands alone is its own scale.
 */
@FunctionalInterface
public interface ValueFormat {

  /** Prints {@code value} in the unit that suits {@code scale}. */
  Printed print(BigDecimal value, BigDecimal scale);

  /** The value alone, with its unit. */
  default String text(BigDecimal value) {
    return print(value, value).text();
  }

  /** Money in English, three digits: "€ 1.24 M". Thousands are k, ten thousand millions bn. */
  static ValueFormat englishMoney(String sign) {
    return new EnglishMoney(sign);
  }

  /** Counts in English, whole: "1,243". */
  static ValueFormat englishCount() {
    return (value, scale) -> new Printed("", EnglishMoney.grouped(value, 0), "");
  }

  /**
   * A printed number, cut so that its unit can be said once for a whole axis.
   *
   * @param before what precedes the number, such as "€ "
   * @param after what follows it, such as " M"
   */
  record Printed(String before, String number, String after) {

    public String text() {
      return before + number + after;
    }

    /** The unit alone ("€ M"); empty for a plain count. */
    public String unit() {
      String gap = "[\\s\u00a0]+";
      return (before + " " + after).replaceAll(gap, " ").strip().replace(' ', '\u00a0');
    }
  }
}
