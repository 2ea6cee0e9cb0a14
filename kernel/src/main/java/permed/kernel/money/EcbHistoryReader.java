package permed.kernel.money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the history file of the European Central Bank, strictly: a wrong rate is worse than none.
 */
final class EcbHistoryReader {

  private final String source;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<Long, Long> lineOfDay = new LinkedHashMap<>();
  private final List<EcbHistory.Row> rows = new ArrayList<>();
  private long line = 1;

  EcbHistoryReader(String source) {
    this.source = source;
  }

  EcbHistory read(Reader csv) {
    BufferedReader lines = new BufferedReader(csv);
    try {
      String header = lines.readLine();
      readHeader(header == null ? "" : header);
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (!text.isBlank()) {
          readRow(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(source + ", after line " + line, e);
    }
    if (rows.isEmpty()) {
      throw malformed("no day of quotes after the header");
    }
    rows.sort(Comparator.comparingLong(EcbHistory.Row::epochDay));
    return new EcbHistory(source, columns, rows);
  }

  private void readHeader(String header) {
    String[] cells = cells(header.startsWith("\ufeff") ? header.substring(1) : header);
    if (!cells[0].equals("Date")) {
      throw malformed("the header starts with Date, not with '" + shortened(cells[0]) + "'");
    }
    for (int i = 1; i < cells.length; i++) {
      if (!cells[i].matches("[A-Z]{3}")) {
        throw malformed("not a currency code: '" + shortened(cells[i]) + "'");
      }
      if (columns.put(cells[i], i - 1) != null) {
        throw malformed("two columns for " + cells[i]);
      }
    }
  }

  private void readRow(String text) {
    String[] cells = cells(text);
    if (cells.length != columns.size() + 1) {
      throw malformed(
          "the header has " + (columns.size() + 1) + " columns, this row " + cells.length);
    }
    long day = day(cells[0]);
    Long earlierLine = lineOfDay.put(day, line);
    if (earlierLine != null) {
      throw malformed(cells[0] + " stands already in line " + earlierLine);
    }
    long[] quotes = new long[columns.size()];
    for (int i = 0; i < quotes.length; i++) {
      quotes[i] = quote(cells[i + 1]);
    }
    rows.add(new EcbHistory.Row(day, quotes));
  }

  private long day(String cell) {
    try {
      return LocalDate.parse(cell).toEpochDay();
    } catch (DateTimeParseException e) {
      throw malformed("not a date: '" + shortened(cell) + "'");
    }
  }

  private long quote(String cell) {
    if (cell.isEmpty() || cell.equals("N/A")) {
      return EcbHistory.ABSENT;
    }
    try {
      BigDecimal quote = new BigDecimal(cell);
      if (quote.signum() > 0) {
        return quote.setScale(EcbHistory.SCALE).unscaledValue().longValueExact();
      }
    } catch (NumberFormatException e) {
      throw malformed("not a rate: '" + shortened(cell) + "'");
    } catch (ArithmeticException e) {
      throw malformed("a rate out of any range: '" + shortened(cell) + "'");
    }
    throw malformed("a rate is above zero, not " + shortened(cell));
  }

  /** The bank ends every line with a comma, which opens no column. */
  private static String[] cells(String text) {
    String[] cells =
        (text.endsWith(",") ? text.substring(0, text.length() - 1) : text).split(",", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }

  private static String shortened(String cell) {
    return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
  }

  private MalformedReferenceException malformed(String reason) {
    return new MalformedReferenceException(source, line, reason);
  }
}
