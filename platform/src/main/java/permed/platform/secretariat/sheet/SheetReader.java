package permed.platform.secretariat.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table in bounded memory: XLSX (its first sheet), or CSV with any usual separator in
 * UTF-8, UTF-16 or Windows-1252.
 */
public final class SheetReader {

  /** Bytes a file may have. */
  public static final int MOST_BYTES = 2_000_000;

  /** Rows a table may have below its header. */
  public static final int MOST_ROWS = 5_000;

  static final int MOST_COLUMNS = 100;
  static final int LONGEST_CELL = 4_000;

  private SheetReader() {}

  /**
   * Reads a file.
   *
   * @param name as uploaded; what the file is shows in its first bytes, not in its name
   */
  public static SheetOutcome read(String name, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new SheetOutcome.Refused(UnusableSheet.tooLarge(name, bytes.length));
    }
    if (XlsxSheet.isOldWorkbook(bytes)) {
      return new SheetOutcome.Refused(UnusableSheet.oldWorkbook(name));
    }
    Table table = new Table(name);
    try {
      if (XlsxSheet.isWorkbook(bytes)) {
        XlsxSheet.read(name, bytes, table);
      } else {
        CsvSheet.read(name, bytes, table);
      }
      return table.isEmpty()
          ? new SheetOutcome.Refused(UnusableSheet.empty(name))
          : new SheetOutcome.Read(new Sheet(name, table.header, table.rows));
    } catch (UnusableException refused) {
      return new SheetOutcome.Refused(refused.why());
    }
  }

  /** Collects rows up to the bounds; the first with something in it names the columns. */
  static final class Table {

    private final String name;
    private List<String> header = List.of();
    private final List<Sheet.Row> rows = new ArrayList<>();

    Table(String name) {
      this.name = name;
    }

    void add(Sheet.Row row) throws UnusableException {
      if (row.isBlank()) {
        return;
      }
      if (row.cells().size() > MOST_COLUMNS
          || row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
        throw new UnusableException(UnusableSheet.tooWide(name, row.number()));
      }
      if (header.isEmpty()) {
        header = row.cells();
        return;
      }
      if (rows.size() == MOST_ROWS) {
        throw new UnusableException(UnusableSheet.tooManyRows(name));
      }
      rows.add(row);
    }

    boolean isEmpty() {
      return rows.isEmpty();
    }
  }
}
