package permed.landscape.export;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cells as text. */
final class Cells {

  private Cells() {}

  static String plain(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      default -> cell.toString();
    };
  }

  /**
   * Text that a spreadsheet shows instead of running: a cell that starts like a formula gets an
   * apostrophe in front, as OWASP advises against CSV injection.
   */
  static String guarded(@Nullable Object cell) {
    String text = plain(cell);
    if (!(cell instanceof String) || text.isEmpty()) {
      return text;
    }
    return "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
