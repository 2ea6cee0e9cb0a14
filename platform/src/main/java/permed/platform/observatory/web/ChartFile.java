package permed.platform.observatory.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import permed.landscape.chart.Chart;
import permed.landscape.chart.ChartTable;
import permed.landscape.export.Column;
import permed.landscape.export.Format;
import permed.landscape.export.Table;

/** The figures of a chart as CSV, with exact values. */
final class ChartFile {

  private ChartFile() {}

  static String csv(Chart chart) {
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    try {
      Format.CSV.write(
          Table.of(
              ChartTable.header(chart).stream().map(Column::text).toList(),
              Map.of(),
              ChartTable.rows(chart)),
          csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString(StandardCharsets.UTF_8);
  }
}
