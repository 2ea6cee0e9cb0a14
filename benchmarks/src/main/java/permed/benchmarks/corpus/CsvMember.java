package permed.benchmarks.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One file of a dump as the Commission writes it: semicolons, every field quoted, UTF-8, LF. */
final class CsvMember {

  private static final LocalDateTime ENTRY_TIME = Calendar.DUMP_DAY.atTime(6, 0);

  private final Writer writer;
  private final int columns;

  CsvMember(ZipOutputStream zip, String name, List<String> columns) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ENTRY_TIME);
    zip.putNextEntry(entry);
    this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    this.columns = columns.size();
    row(columns.toArray(String[]::new));
  }

  void row(String... fields) throws IOException {
    if (fields.length != columns) {
      throw new IllegalArgumentException(fields.length + " fields for " + columns + " columns");
    }
    for (int column = 0; column < fields.length; column++) {
      writer.write(column == 0 ? "\"" : ";\"");
      String field = fields[column];
      writer.write(field.indexOf('"') < 0 ? field : field.replace("\"", "\"\""));
      writer.write('"');
    }
    writer.write('\n');
  }

  /** Ends the member; the zip stays open. */
  void finish() throws IOException {
    writer.flush();
  }
}
