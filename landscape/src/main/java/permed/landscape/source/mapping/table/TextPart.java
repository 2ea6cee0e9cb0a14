package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.csv.CsvRow;
import permed.landscape.source.csv.CsvRows;
import permed.landscape.source.csv.Header;
import permed.landscape.source.csv.Verbatim;
import permed.landscape.source.finding.RepeatedHeader;
import permed.landscape.source.finding.UnclosedQuote;
import permed.landscape.source.finding.WrongFieldCount;

/** A file of delimited text. */
final class TextPart implements Part {

  private static final int SAMPLE = 1 << 16;

  private final TextFile file;
  private @Nullable Character told;

  TextPart(TextFile file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public List<String> columns(Layout layout) throws IOException {
    try (CellRows rows = open(layout)) {
      return rows.columns;
    }
  }

  @Override
  public CellRows open(Layout layout) throws IOException {
    String sample = file.head(layout, SAMPLE);
    char separator = layout.separator() == null ? Separators.detect(sample) : layout.separator();
    told = separator;
    Reader text = file.open(layout);
    Reader plain = sample.contains("=\"") ? new ExcelQuotesReader(text, separator) : text;
    return new CellRows(CsvRows.open(plain, separator, name()), layout);
  }

  @Override
  public Row row(Header columns, long line, String[] cells) {
    return new CellRow(columns, line, cells);
  }

  @Override
  public String verbatim(String[] cells) {
    return Verbatim.join(cells, told == null ? ',' : told);
  }

  @Override
  public String detectedEncoding(Layout layout) throws IOException {
    boolean plain = layout.encoding() != null || file.detected().equals(StandardCharsets.UTF_8);
    return plain ? "" : file.detected().name();
  }

  /** Reads cells, and tells rows apart that do not fit under the columns. */
  final class CellRows implements Rows {

    private final CsvRows rows;
    private final Layout layout;
    private final List<String> columns;
    private final Header header;
    private @Nullable CsvRow pending;

    private CellRows(CsvRows rows, Layout layout) throws IOException {
      this.rows = rows;
      this.layout = layout;
      this.columns = readColumns();
      this.header = Header.of(columns);
    }

    @Override
    public @Nullable ReadRow next() throws IOException {
      CsvRow row = pending == null ? step() : pending;
      pending = null;
      if (row == null) {
        return null;
      }
      Finding defect = defectOf(row);
      if (defect != null) {
        return new ReadRow.Bad(defect, row.verbatim(told == null ? ',' : told));
      }
      String[] cells = new String[columns.size()];
      Arrays.setAll(cells, row::field);
      return new ReadRow.Good(row.line(), cells);
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }

    private List<String> readColumns() throws IOException {
      if (layout.headerRow() == 0) {
        pending = step();
        boolean fits = pending != null && isAsLongAs(layout.columns().size(), pending);
        return fits ? layout.columns() : List.of();
      }
      CsvRow row = step();
      for (int i = 1; i < layout.headerRow() && row != null; i++) {
        row = step();
      }
      return row == null ? List.of() : Header.of(row).names();
    }

    private @Nullable CsvRow step() throws IOException {
      try {
        return rows.next();
      } catch (CharacterCodingException wrong) {
        throw file.wrongEncoding(layout);
      }
    }

    private @Nullable Finding defectOf(CsvRow row) {
      SourcePointer at = SourcePointer.of(name(), row.line());
      if (rows.isBrokenOff()) {
        return new UnclosedQuote(at, "the file ends inside field " + row.fieldCount());
      }
      if (!isAsLongAs(columns.size(), row)) {
        return new WrongFieldCount(at, row.fieldCount() + " fields instead of " + columns.size());
      }
      if (layout.headerRow() > 0 && header.isRepeatedBy(row)) {
        return new RepeatedHeader(at, "the header");
      }
      return null;
    }

    /** Separators at the end of a row, with nothing behind them, do no harm. */
    private static boolean isAsLongAs(int wanted, CsvRow row) {
      if (row.fieldCount() < wanted) {
        return false;
      }
      for (int i = wanted; i < row.fieldCount(); i++) {
        if (row.length(i) > 0) {
          return false;
        }
      }
      return true;
    }
  }
}
