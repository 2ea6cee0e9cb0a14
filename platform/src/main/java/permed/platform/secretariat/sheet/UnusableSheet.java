package permed.platform.secretariat.sheet;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * An uploaded file is no table that can be read: it is empty, too large, damaged, protected, or of
 * a kind no spreadsheet program writes today.
 *
 * <p>Nothing of the file is used.
 */
record UnusableSheet(SourcePointer where, String seen, String remedy) implements Finding {

  private static final String SAVE = "Save the table as XLSX or CSV and upload that file.";

  static UnusableSheet empty(String file) {
    return new UnusableSheet(
        SourcePointer.of(file),
        "no row below the names of the columns",
        "Put the table on the first sheet, with the names of the columns in its first row.");
  }

  static UnusableSheet tooLarge(String file, long bytes) {
    return new UnusableSheet(
        SourcePointer.of(file),
        "%,d bytes, more than %,d".formatted(bytes, SheetReader.MOST_BYTES),
        "Split the table into several files.");
  }

  static UnusableSheet tooManyRows(String file) {
    return new UnusableSheet(
        SourcePointer.of(file),
        "more than %,d rows".formatted(SheetReader.MOST_ROWS),
        "Split the table into several files.");
  }

  static UnusableSheet tooWide(String file, long row) {
    return new UnusableSheet(
        SourcePointer.of(file, row),
        "more than %d columns, or a cell of more than %,d characters"
            .formatted(SheetReader.MOST_COLUMNS, SheetReader.LONGEST_CELL),
        "Look for a missing quotation mark, and delete columns that are not needed.");
  }

  static UnusableSheet oldWorkbook(String file) {
    return new UnusableSheet(
        SourcePointer.of(file), "a workbook in the old XLS format, or with a password", SAVE);
  }

  static UnusableSheet damaged(String file) {
    return new UnusableSheet(SourcePointer.of(file), "a workbook that cannot be opened", SAVE);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
