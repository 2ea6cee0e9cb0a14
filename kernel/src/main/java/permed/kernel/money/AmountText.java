package permed.kernel.money;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the ways European sources write an amount: {@code 7995922,4}, {@code 7995922.4}, {@code
 * 1.234.567,89}, {@code 1,234,567.89}, {@code 30 400,00}, {@code 1'234.50}.
 *
 * <p>A number is an optional {@code +} or {@code -}, digits, and at most one decimal mark (point or
 * comma) followed by digits. The digits before the mark may stand in groups of three, set apart by
 * the other mark, by spaces (also no-break and thin ones) or by apostrophes, one kind only. Blanks
 * around the number do not matter. Exponents, letters, currency signs, and groups of another size
 * are refused: the answer is empty, never a guess.
 *
 * <p>Which mark is the decimal one is taken from the text. If both occur, it is the later. If one
 * occurs more than once, it groups. <strong>If one occurs once and alone, it is read as the decimal
 * mark</strong>: {@code 1.234} is one and a bit. A source that groups by that mark must say so with
 * {@link #parse(String, char)}.
 */
public final class AmountText {

  /** Longer than any amount; keeps hostile text from costing time. */
  private static final int LONGEST = 64;

  private AmountText() {}

  /** Reads an amount whose decimal mark has to be told from the text itself. */
  public static Optional<BigDecimal> parse(String text) {
    String number = text.strip();
    return parseStripped(number, decimalMarkOf(number));
  }

  /**
   * Reads an amount of a source known to write this decimal mark; the other mark then groups.
   *
   * @param decimalMark {@code '.'} or {@code ','}
   */
  public static Optional<BigDecimal> parse(String text, char decimalMark) {
    if (decimalMark != '.' && decimalMark != ',') {
      throw new IllegalArgumentException("a decimal mark is . or , and not " + decimalMark);
    }
    return parseStripped(text.strip(), decimalMark);
  }

  private static Optional<BigDecimal> parseStripped(String stripped, char decimalMark) {
    String number = withoutOuterNoBreakSpaces(stripped);
    if (number.isEmpty() || number.length() > LONGEST) {
      return Optional.empty();
    }
    boolean signed = number.charAt(0) == '+' || number.charAt(0) == '-';
    int from = signed ? 1 : 0;
    int mark = number.indexOf(decimalMark);
    int wholeEnd = mark < 0 ? number.length() : mark;
    StringBuilder plain = new StringBuilder(number.length());
    if (number.charAt(0) == '-') {
      plain.append('-');
    }
    if (!appendWhole(number, from, wholeEnd, plain)) {
      return Optional.empty();
    }
    if (mark >= 0 && !appendFraction(number, mark + 1, plain)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(plain.toString()));
  }

  private static boolean appendWhole(String text, int from, int to, StringBuilder plain) {
    char separator = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        plain.append(c);
        digits++;
        continue;
      }
      char kind = groupSeparatorKind(c);
      boolean first = separator == 0;
      boolean groupFits = first ? digits >= 1 && digits <= 3 : digits == 3;
      if (kind == 0 || !groupFits || !(first || kind == separator)) {
        return false;
      }
      separator = kind;
      digits = 0;
    }
    return separator == 0 ? digits > 0 : digits == 3;
  }

  private static boolean appendFraction(String text, int from, StringBuilder plain) {
    plain.append('.');
    for (int i = from; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
      plain.append(text.charAt(i));
    }
    return from < text.length();
  }

  /** The mark the text itself shows to be decimal, or a point where it shows none. */
  private static char decimalMarkOf(String number) {
    int lastPoint = number.lastIndexOf('.');
    int lastComma = number.lastIndexOf(',');
    if (lastPoint >= 0 && lastComma >= 0) {
      return lastPoint > lastComma ? '.' : ',';
    }
    boolean commaOnce = lastComma >= 0 && number.indexOf(',') == lastComma;
    boolean pointRepeated = lastPoint >= 0 && number.indexOf('.') != lastPoint;
    return commaOnce || pointRepeated ? ',' : '.';
  }

  /** All spaces count as one kind, both apostrophes as another; 0 if it separates nothing. */
  private static char groupSeparatorKind(char c) {
    return switch (c) {
      case '.', ',' -> c;
      case ' ', '\u00a0', '\u202f', '\u2009' -> ' ';
      case '\'', '\u2019' -> '\'';
      default -> 0;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@link String#strip()} leaves no-break spaces in place. */
  private static String withoutOuterNoBreakSpaces(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && groupSeparatorKind(text.charAt(from)) == ' ') {
      from++;
    }
    while (to > from && groupSeparatorKind(text.charAt(to - 1)) == ' ') {
      to--;
    }
    return text.substring(from, to);
  }
}
