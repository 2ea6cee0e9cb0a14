package permed.landscape.source.record;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.csv.Verbatim;
import permed.landscape.source.record.finding.BrokenFile;
import permed.landscape.source.record.finding.NoRecords;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

/**
 * Streams the rows of the first sheet of an XLSX workbook that has the header of the source. Dates
 * in columns whose name ends so come in ISO form, numbers plain.
 */
public final class WorkbookRecords implements Records {

  private static final String NAME = "workbook";

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final ColumnPaths paths;

  private WorkbookRecords(
      ReadableWorkbook workbook, Stream<Row> stream, Iterator<Row> rows, ColumnPaths paths) {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = rows;
    this.paths = paths;
  }

  /**
   * Opens the workbook.
   *
   * @param naming the path of a column in the tree; an empty one leaves it out
   * @param isHeader whether these are the names of the columns this source writes
   */
  public static WorkbookRecords open(
      DeliveredFile file, Function<String, List<String>> naming, Predicate<List<String>> isHeader)
      throws IOException {
    DeliveredZip.open(file.path(), ZipLimits.usual()).close();
    ReadableWorkbook workbook = workbook(file);
    try {
      for (Sheet sheet : workbook.getSheets().toList()) {
        Stream<Row> stream = sheet.openStream();
        Iterator<Row> rows = stream.iterator();
        List<String> header = rows.hasNext() ? header(rows.next()) : List.of();
        if (isHeader.test(header)) {
          return new WorkbookRecords(workbook, stream, rows, new ColumnPaths(header, naming));
        }
        stream.close();
      }
    } catch (ExcelReaderException | IllegalArgumentException | DateTimeException broken) {
      workbook.close();
      throw broken(broken);
    }
    workbook.close();
    throw new UnreadableFileException(
        new NoRecords(SourcePointer.of(NAME), "no sheet with the columns of this source"));
  }

  @Override
  public String file() {
    return NAME;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        List<String> cells = cells(row);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          String verbatim = Verbatim.join(cells.toArray(String[]::new), ',');
          return new RawRecord(row.getRowNum(), paths.tree(cells), verbatim);
        }
      }
      return null;
    } catch (ExcelReaderException | IllegalArgumentException | DateTimeException broken) {
      throw broken(broken);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }

  private List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), paths.size()); i++) {
      cells.add(text(row.getOptionalCell(i).orElse(null), paths.isDate(i)));
    }
    return cells;
  }

  private static List<String> header(Row row) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      names.add(text(row.getOptionalCell(i).orElse(null), false));
    }
    return names;
  }

  private static String text(@Nullable Cell cell, boolean date) {
    String raw = cell == null ? null : cell.getRawValue();
    if (cell == null || raw == null) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER && date) {
      return cell.asDate().toLocalDate().toString();
    }
    return cell.getType() == CellType.NUMBER ? new BigDecimal(raw).toPlainString() : cell.getText();
  }

  private static ReadableWorkbook workbook(DeliveredFile file) throws IOException {
    try {
      return new ReadableWorkbook(file.path().toFile());
    } catch (ExcelReaderException | IllegalArgumentException | DateTimeException broken) {
      throw broken(broken);
    }
  }

  private static UnreadableFileException broken(RuntimeException reason) {
    String seen = "not a workbook: " + Fields.shortened(String.valueOf(reason.getMessage()));
    return new UnreadableFileException(new BrokenFile(SourcePointer.of(NAME), seen));
  }
}
