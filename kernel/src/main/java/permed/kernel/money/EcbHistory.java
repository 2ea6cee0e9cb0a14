package permed.kernel.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The daily quotes of one file: units of each currency per euro, as scaled whole numbers.
 *
 * <p>Row numbers count days with quotes, oldest first.
 */
final class EcbHistory {

  /** Quotes have at most six decimals; nine leave room, and any real rate still fits a long. */
  static final int SCALE = 9;

  static final long ABSENT = 0;

  /** One day's quotes in the order of the header, {@link #ABSENT} where there is none. */
  record Row(long epochDay, long[] quotes) {}

  private final String source;
  private final Map<String, Integer> columns;
  private final long[] days;
  private final long[][] quotes;

  /** Takes rows ordered by day, at least one, no day twice. */
  EcbHistory(String source, Map<String, Integer> columns, List<Row> rows) {
    this.source = source;
    this.columns = Map.copyOf(columns);
    this.days = rows.stream().mapToLong(Row::epochDay).toArray();
    this.quotes = rows.stream().map(Row::quotes).toArray(long[][]::new);
  }

  String source() {
    return source;
  }

  boolean hasColumn(String code) {
    return columns.containsKey(code);
  }

  LocalDate firstDay() {
    return dayOf(0);
  }

  LocalDate lastDay() {
    return dayOf(days.length - 1);
  }

  LocalDate dayOf(int row) {
    return LocalDate.ofEpochDay(days[row]);
  }

  /** The last row on or before the day, or -1. */
  int lastRowUpTo(LocalDate day) {
    int found = Arrays.binarySearch(days, day.toEpochDay());
    return found >= 0 ? found : -found - 2;
  }

  boolean isQuoted(int row, String code) {
    return unscaled(row, code) != ABSENT;
  }

  /** Units per euro; call only where {@link #isQuoted}. */
  BigDecimal quote(int row, String code) {
    return BigDecimal.valueOf(unscaled(row, code), SCALE);
  }

  /** The mean over the rows in which the currency is quoted, at least one. */
  BigDecimal mean(String code, int fromRow, int toRow) {
    BigDecimal sum = BigDecimal.ZERO;
    long count = 0;
    for (int row = fromRow; row <= toRow; row++) {
      if (isQuoted(row, code)) {
        sum = sum.add(quote(row, code));
        count++;
      }
    }
    return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
  }

  int countQuotes(String code, int fromRow, int toRow) {
    int count = 0;
    for (int row = fromRow; row <= toRow; row++) {
      if (isQuoted(row, code)) {
        count++;
      }
    }
    return count;
  }

  private long unscaled(int row, String code) {
    Integer column = columns.get(code);
    return column == null ? ABSENT : quotes[row][column];
  }
}
