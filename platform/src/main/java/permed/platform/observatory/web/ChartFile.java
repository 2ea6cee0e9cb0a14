package permed.platform.observatory.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import permed.landscape.chart.Chart;
import permed.landscape.chart.ChartTable;

/** The figures of a chart as CSV: comma, UTF-8, exact values with a decimal point. */
final class ChartFile {

  private ChartFile() {}

  static String csv(Chart chart) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(safe(ChartTable.header(chart)));
      ChartTable.rows(chart).forEach(row -> csv.writeRecord(safe(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> safe(List<String> cells) {
    return cells.stream().map(ChartFile::safe).toList();
  }

  /** A name that begins like a formula would be run by a spreadsheet. */
  private static String safe(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0;
    boolean number = cell.matches("-?[0-9]+([.][0-9]+)?");
    return formula && !number ? "'" + cell : cell;
  }
}
