package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.csv.Header;
import permed.landscape.source.csv.Verbatim;
import permed.landscape.source.finding.WrongFieldCount;
import permed.landscape.source.mapping.finding.UnreadableWorkbook;
import permed.landscape.source.zip.UnreadableFileException;

/** One sheet of a workbook, streamed. */
final class SheetPart implements Part {

  private final String file;
  private final Sheet sheet;

  SheetPart(String file, Sheet sheet) {
    this.file = file;
    this.sheet = sheet;
  }

  @Override
  public String name() {
    return file + " [" + sheet.getName() + "]";
  }

  @Override
  public String sheet() {
    return sheet.getName();
  }

  @Override
  public List<String> columns(Layout layout) throws IOException {
    try (SheetRows rows = open(layout)) {
      return rows.columns;
    }
  }

  @Override
  public SheetRows open(Layout layout) throws IOException {
    return new SheetRows(sheet.openStream(), layout);
  }

  @Override
  public Row row(Header columns, long line, String[] cells) {
    return new CellRow(columns, line, cells);
  }

  @Override
  public String verbatim(String[] cells) {
    return Verbatim.join(cells, ';');
  }

  /** Rows of which at least one cell is filled. */
  final class SheetRows implements Rows {

    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final List<String> columns;
    private ReadRow.@Nullable Good pending;

    private SheetRows(Stream<org.dhatim.fastexcel.reader.Row> stream, Layout layout)
        throws IOException {
      this.stream = stream;
      this.rows = stream.iterator();
      this.columns = readColumns(layout);
    }

    @Override
    public @Nullable ReadRow next() throws IOException {
      ReadRow.Good row = pending == null ? step() : pending;
      pending = null;
      if (row == null) {
        return null;
      }
      if (row.cells().length > columns.size()) {
        String seen = row.cells().length + " cells instead of " + columns.size();
        SourcePointer at = SourcePointer.of(name(), row.line());
        return new ReadRow.Bad(new WrongFieldCount(at, seen), verbatim(row.cells()));
      }
      String[] cells = Arrays.copyOf(row.cells(), columns.size());
      Arrays.fill(cells, row.cells().length, cells.length, "");
      return new ReadRow.Good(row.line(), cells);
    }

    @Override
    public void close() {
      stream.close();
    }

    private List<String> readColumns(Layout layout) throws IOException {
      if (layout.headerRow() == 0) {
        pending = step();
        boolean fits = pending != null && pending.cells().length <= layout.columns().size();
        return fits ? layout.columns() : List.of();
      }
      ReadRow.Good row = step();
      for (int i = 1; i < layout.headerRow() && row != null; i++) {
        row = step();
      }
      return row == null ? List.of() : List.of(row.cells());
    }

    private ReadRow.@Nullable Good step() throws IOException {
      try {
        while (rows.hasNext()) {
          org.dhatim.fastexcel.reader.Row row = rows.next();
          String[] cells = cells(row);
          if (cells.length > 0) {
            return new ReadRow.Good(row.getRowNum(), cells);
          }
        }
        return null;
      } catch (ExcelReaderException | IllegalArgumentException broken) {
        String seen = String.valueOf(broken.getMessage());
        throw new UnreadableFileException(new UnreadableWorkbook(SourcePointer.of(name()), seen));
      }
    }

    /** The cells up to the last that is filled. */
    private static String[] cells(org.dhatim.fastexcel.reader.Row row) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        if (cell == null) {
          continue;
        }
        String text = CellText.of(cell);
        if (!text.isBlank()) {
          while (cells.size() <= cell.getColumnIndex()) {
            cells.add("");
          }
          cells.set(cell.getColumnIndex(), text);
        }
      }
      return cells.toArray(String[]::new);
    }
  }
}
