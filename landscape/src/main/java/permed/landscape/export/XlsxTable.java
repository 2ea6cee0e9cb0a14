package permed.landscape.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with the rows on its first sheets and, last, a sheet that says what they are. A table
 * longer than a sheet can hold goes on in the next one. Text is written as text, so no cell can
 * become a formula.
 */
final class XlsxTable {

  /** Rows a sheet holds in the file format, the header included. */
  private static final int ROWS_PER_SHEET = 1_048_576;

  /** Characters a cell holds in the file format. */
  private static final int CELL_LENGTH = 32_767;

  /** Rows after which a sheet is flushed, to keep memory small. */
  private static final int FLUSH_EVERY = 1_000;

  private final Workbook workbook;
  private final List<Column> columns;
  private Worksheet sheet;
  private int sheets;
  private int row;

  private XlsxTable(Workbook workbook, List<Column> columns) {
    this.workbook = workbook;
    this.columns = columns;
    this.sheet = nextSheet();
  }

  static void write(Table table, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "PerMed", "1.0");
    XlsxTable xlsx = new XlsxTable(workbook, table.columns());
    table.forEachRow(xlsx::write);
    xlsx.sheet.finish();
    xlsx.about(table.about());
    workbook.finish();
    out.flush();
  }

  private Worksheet nextSheet() {
    Worksheet next = workbook.newWorksheet(sheets == 0 ? "Data" : "Data " + (sheets + 1));
    sheets++;
    for (int i = 0; i < columns.size(); i++) {
      next.value(0, i, columns.get(i).name());
      next.style(0, i).bold().set();
    }
    next.freezePane(0, 1);
    row = 1;
    return next;
  }

  private void write(List<? extends @Nullable Object> cells) throws IOException {
    if (row == ROWS_PER_SHEET) {
      sheet.finish();
      sheet = nextSheet();
    }
    for (int i = 0; i < cells.size(); i++) {
      cell(i, cells.get(i));
    }
    row++;
    if (row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case BigDecimal number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).format("#,##0.00").set();
      }
      case Long number -> sheet.value(row, column, number);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Object other -> sheet.value(row, column, shortened(other.toString()));
    }
  }

  private static String shortened(String text) {
    return text.length() <= CELL_LENGTH ? text : text.substring(0, CELL_LENGTH - 1) + "…";
  }

  private void about(Map<String, String> about) throws IOException {
    Worksheet page = workbook.newWorksheet("About");
    page.width(0, 24);
    page.width(1, 90);
    int line = 0;
    for (Map.Entry<String, String> entry : about.entrySet()) {
      page.value(line, 0, entry.getKey());
      page.value(line, 1, shortened(entry.getValue()));
      line++;
    }
    page.finish();
  }
}
