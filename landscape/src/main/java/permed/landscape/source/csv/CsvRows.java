package permed.landscape.source.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.OversizedField;
import permed.landscape.source.zip.UnreadableFileException;

/**
 * Streams the rows of one delimited file, the header included, empty lines left out.
 *
 * <p>Rows of any number of fields are passed on: judging them is the caller's part. A byte order
 * mark is skipped. A quotation mark in the middle of a quoted text is taken as text. Bytes that are
 * not UTF-8 end the reading with a {@link java.nio.charset.CharacterCodingException}; {@link
 * Encoding} then tells where.
 */
public final class CsvRows implements Closeable {

  private static final int LONGEST_FIELD = 1 << 23;

  private final SourcePointer where;
  private final CsvReader<CsvRow> reader;
  private final Iterator<CsvRow> rows;
  private long lastLine;
  private boolean brokenOff;

  private CsvRows(CsvReader<CsvRow> reader, SourcePointer where) {
    this.where = where;
    this.reader = reader;
    this.rows = reader.iterator();
  }

  /** Takes over the stream; the name of the file is for pointers only. */
  public static CsvRows open(InputStream utf8, char separator, String file) {
    Reader text =
        new InputStreamReader(
            utf8,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return open(text, separator, file);
  }

  /** The same for a text whose encoding has been dealt with. */
  public static CsvRows open(Reader text, char separator, String file) {
    CsvReader<CsvRow> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(true)
            .maxBufferSize(LONGEST_FIELD)
            .build(new RowHandler(), new EndMarkReader(new BomSkippingReader(text)));
    return new CsvRows(reader, SourcePointer.of(file));
  }

  /**
   * The next row, the same object every time; null at the end.
   *
   * @throws UnreadableFileException if a field is too long to be one
   */
  public @Nullable CsvRow next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      CsvRow row = rows.next();
      lastLine = row.line();
      if (row.fieldCount() == 1 && row.field(0).equals(EndMarkReader.MARK_ROW)) {
        return null;
      }
      brokenOff = row.fieldCount() > 0 && row.removeEndMark();
      return row;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    } catch (CsvParseException tooLong) {
      if (tooLong.getCause() instanceof IOException failed) {
        throw failed;
      }
      String seen = "more than " + LONGEST_FIELD + " characters after line " + (lastLine + 1);
      throw new UnreadableFileException(new OversizedField(where.withLine(lastLine + 1), seen));
    }
  }

  /** Whether the file ended inside a quoted text of the row last returned. */
  public boolean isBrokenOff() {
    return brokenOff;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Passes the parser's characters to the row without making strings of them. */
  private static final class RowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final CsvRow row = new CsvRow();

    @Override
    protected void handleBegin(long startingLineNumber) {
      row.begin(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
      row.add(text, offset, length);
    }

    @Override
    protected CsvRow buildRecord() {
      return row;
    }
  }
}
