package permed.kernel.money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the file of annual changes, strictly: a wrong deflator is worse than none. */
final class DeflatorReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String source;
  private final Map<String, SortedMap<Integer, BigDecimal>> growth = new HashMap<>();
  private long line = 1;

  DeflatorReader(String source) {
    this.source = source;
  }

  /** By area code and year: the prices of that year over those of the year before. */
  Map<String, SortedMap<Integer, BigDecimal>> read(Reader csv) {
    BufferedReader lines = new BufferedReader(csv);
    try {
      String header = lines.readLine();
      Columns columns = columns(header == null ? "" : header);
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        line++;
        if (!text.isBlank()) {
          readRow(cells(text), columns);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(source + ", after line " + line, e);
    }
    if (growth.isEmpty()) {
      throw malformed("no change of prices after the header");
    }
    return growth;
  }

  private record Columns(int count, int code, int year, int change) {}

  private Columns columns(String header) {
    List<String> names = cells(header.startsWith("\ufeff") ? header.substring(1) : header);
    return new Columns(
        names.size(),
        column(names, "Country Code"),
        column(names, "Year"),
        column(names, "Inflation"));
  }

  private int column(List<String> names, String name) {
    int column = names.indexOf(name);
    if (column < 0) {
      throw malformed("the header has no column '" + name + "'");
    }
    return column;
  }

  private void readRow(List<String> cells, Columns columns) {
    if (cells.size() != columns.count()) {
      throw malformed("the header has " + columns.count() + " columns, this row " + cells.size());
    }
    String change = cells.get(columns.change());
    if (change.isEmpty()) {
      return;
    }
    int year = year(cells.get(columns.year()));
    BigDecimal ofYear = BigDecimal.ONE.add(number(change).divide(HUNDRED));
    if (ofYear.signum() <= 0) {
      throw malformed("prices cannot fall by all they were: " + change);
    }
    String code = cells.get(columns.code());
    SortedMap<Integer, BigDecimal> ofArea = growth.computeIfAbsent(code, none -> new TreeMap<>());
    if (ofArea.put(year, ofYear) != null) {
      throw malformed(code + " in " + year + " stands already above");
    }
  }

  private int year(String cell) {
    if (!cell.matches("[0-9]{4}")) {
      throw malformed("not a year: '" + cell + "'");
    }
    return Integer.parseInt(cell);
  }

  private BigDecimal number(String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      throw malformed("not a number: '" + cell + "'");
    }
  }

  /** Some names hold commas and are quoted: {@code "Bahamas, The"}. */
  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private MalformedReferenceException malformed(String reason) {
    return new MalformedReferenceException(source, line, reason);
  }
}
