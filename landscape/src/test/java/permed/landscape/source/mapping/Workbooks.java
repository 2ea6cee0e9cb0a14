package permed.landscape.source.mapping;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes workbooks from lines of cells between semicolons: numbers as numbers, days as days, {@code
 * true} and {@code false} as such.
 */
final class Workbooks {

  private Workbooks() {}

  static byte[] of(List<String> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "permed", "1.0")) {
      Worksheet sheet = null;
      int row = 0;
      for (String line : lines) {
        if (line.startsWith("[")) {
          sheet = workbook.newWorksheet(line.substring(1, line.length() - 1));
          row = 0;
        } else if (sheet != null) {
          write(sheet, row++, line.split(";", -1));
        }
      }
    }
    return out.toByteArray();
  }

  private static void write(Worksheet sheet, int row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      String cell = cells[column];
      if (cell.matches("-?[0-9]+(\\.[0-9]+)?")) {
        sheet.value(row, column, new BigDecimal(cell));
      } else if (cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        sheet.value(row, column, LocalDate.parse(cell));
        sheet.style(row, column).format("dd/mm/yyyy").set();
      } else if (cell.equals("true") || cell.equals("false")) {
        sheet.value(row, column, Boolean.valueOf(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(row, column, cell);
      }
    }
  }
}
