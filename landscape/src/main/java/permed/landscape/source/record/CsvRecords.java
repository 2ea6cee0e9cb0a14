package permed.landscape.source.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.csv.CsvRow;
import permed.landscape.source.csv.CsvRows;
import permed.landscape.source.csv.Encoding;
import permed.landscape.source.csv.Header;
import permed.landscape.source.finding.RepeatedHeader;
import permed.landscape.source.finding.UnclosedQuote;
import permed.landscape.source.finding.WrongFieldCount;
import permed.landscape.source.record.finding.NoRecords;
import permed.landscape.source.zip.UnreadableFileException;

/** Streams the rows of a comma-separated file in UTF-8 as trees. */
public final class CsvRecords implements Records {

  private static final char SEPARATOR = ',';

  private final DeliveredFile file;
  private final CsvRows rows;
  private final RecordBudget budget;
  private final Header header;
  private final ColumnPaths paths;

  private CsvRecords(
      DeliveredFile file,
      CsvRows rows,
      RecordBudget budget,
      Header header,
      Function<String, List<String>> naming) {
    this.file = file;
    this.rows = rows;
    this.budget = budget;
    this.header = header;
    this.paths = new ColumnPaths(header.names(), naming);
  }

  /**
   * Opens the file.
   *
   * @param naming the path of a column in the tree; an empty one leaves it out
   * @param isHeader whether these are the names of the columns this source writes
   */
  public static CsvRecords open(
      DeliveredFile file,
      Function<String, List<String>> naming,
      Predicate<List<String>> isHeader,
      ReadingSink sink)
      throws IOException {
    InputStream bytes = new BufferedInputStream(file.open());
    RecordBudget budget = new RecordBudget(bytes, file.name(), new Progress(sink));
    CsvRows rows = CsvRows.open(budget, SEPARATOR, file.name());
    try {
      CsvRow first = rows.next();
      Header header = first == null ? Header.of(List.of()) : Header.of(first);
      if (!isHeader.test(header.names())) {
        String seen = "columns " + Fields.shortened(String.join(", ", header.names()));
        throw new UnreadableFileException(new NoRecords(SourcePointer.of(file.name(), 1), seen));
      }
      return new CsvRecords(file, rows, budget, header, naming);
    } catch (CharacterCodingException notUtf8) {
      rows.close();
      throw new UnreadableFileException(Encoding.locate(file.open(), file.name()));
    } catch (IOException refused) {
      rows.close();
      throw refused;
    }
  }

  @Override
  public String file() {
    return file.name();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      budget.beginRecord();
      CsvRow row = rows.next();
      return row == null ? null : record(row);
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableFileException(Encoding.locate(file.open(), file.name()));
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private RawRecord record(CsvRow row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.fieldCount(); i++) {
      cells.add(row.field(i));
    }
    return new RawRecord(row.line(), paths.tree(cells), row.verbatim(SEPARATOR), defectOf(row));
  }

  private @Nullable Finding defectOf(CsvRow row) {
    SourcePointer at = SourcePointer.of(file.name(), row.line());
    if (rows.isBrokenOff()) {
      return new UnclosedQuote(at, "the file ends inside field " + row.fieldCount());
    }
    if (row.fieldCount() != paths.size()) {
      return new WrongFieldCount(at, row.fieldCount() + " fields instead of " + paths.size());
    }
    return header.isRepeatedBy(row) ? new RepeatedHeader(at, "the header") : null;
  }
}
