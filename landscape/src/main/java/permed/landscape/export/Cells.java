package permed.landscape.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells as text. */
final class Cells {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

  private Cells() {}

  static String plain(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      default -> cell.toString();
    };
  }

  /**
   * Text that a spreadsheet shows instead of running: a cell that starts like a formula, and is no
   * plain number, gets an apostrophe in front, as OWASP advises against CSV injection.
   */
  static String guarded(@Nullable Object cell) {
    String text = plain(cell);
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
