package permed.landscape.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** RFC 4180 with a header, UTF-8, comma, CRLF; numbers plain with a point. */
final class CsvTable {

  private CsvTable() {}

  static void write(Table table, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
    table.forEachRow(cells -> csv.writeRecord(cells.stream().map(Cells::guarded).toList()));
    csv.flush();
    writer.flush();
  }
}
