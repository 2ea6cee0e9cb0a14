package permed.landscape.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks for tests out of tables people can read. */
final class Workbooks {

  private Workbooks() {}

  /** Writes the rows to the second of two sheets; numbers and days become what they are. */
  static Path write(Path workbook, Path table) throws IOException {
    try (OutputStream out = Files.newOutputStream(workbook);
        Workbook book = new Workbook(out, "permed", "1.0");
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
      Worksheet notes = book.newWorksheet("Notes");
      notes.value(0, 0, "What the columns mean");
      Worksheet sheet = book.newWorksheet("Grants");
      int at = 0;
      for (CsvRecord row : rows) {
        for (int i = 0; i < row.getFieldCount(); i++) {
          put(sheet, at, i, row.getField(i));
        }
        at++;
      }
    }
    return workbook;
  }

  private static void put(Worksheet sheet, int row, int column, String text) {
    if (text.matches("[0-9]{1,9}(\\.[0-9]+)?")) {
      sheet.value(row, column, new BigDecimal(text));
    } else if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      sheet.value(row, column, LocalDate.parse(text));
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (!text.isEmpty()) {
      sheet.value(row, column, text);
    }
  }
}
