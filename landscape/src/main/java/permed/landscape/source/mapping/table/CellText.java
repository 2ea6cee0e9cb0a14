package permed.landscape.source.mapping.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook as text: a date as ISO 8601 where the cell is formatted as one, a number
 * without exponent, {@code true} and {@code false}.
 */
final class CellText {

  private static final Pattern NOT_PATTERN =
      Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|general", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_OR_YEAR = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);

  /**
   * As many digits as spreadsheet programs keep; the rest is what binary fractions leave behind.
   */
  private static final MathContext EXACT = new MathContext(15);

  private CellText() {}

  static String of(Cell cell) {
    if (cell.getType() == CellType.BOOLEAN) {
      return String.valueOf(cell.asBoolean());
    }
    if (cell.getType() == CellType.STRING) {
      return cell.asString();
    }
    String raw = cell.getRawValue();
    if (raw == null || raw.isEmpty()) {
      return "";
    }
    BigDecimal number = numberOrNull(raw);
    if (number == null || cell.getType() == CellType.ERROR) {
      return raw;
    }
    boolean date = cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString());
    return date ? dateText(cell.asDate()) : number.round(EXACT).toPlainString();
  }

  static boolean isDate(@Nullable String format) {
    return format != null && DAY_OR_YEAR.matcher(NOT_PATTERN.matcher(format).replaceAll("")).find();
  }

  private static String dateText(LocalDateTime date) {
    boolean wholeDay = date.toLocalTime().equals(LocalTime.MIDNIGHT);
    return wholeDay ? date.toLocalDate().toString() : date.toString();
  }

  private static @Nullable BigDecimal numberOrNull(String raw) {
    try {
      return new BigDecimal(raw);
    } catch (NumberFormatException text) {
      return null;
    }
  }
}
