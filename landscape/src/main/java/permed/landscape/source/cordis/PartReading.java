package permed.landscape.source.cordis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.cordis.finding.ColumnsAbsent;
import permed.landscape.source.cordis.finding.FileUnusable;
import permed.landscape.source.csv.CsvRow;
import permed.landscape.source.csv.CsvRows;
import permed.landscape.source.csv.Encoding;
import permed.landscape.source.csv.Header;
import permed.landscape.source.finding.MissingColumns;
import permed.landscape.source.finding.MissingRecordId;
import permed.landscape.source.finding.RepeatedHeader;
import permed.landscape.source.finding.UnclosedQuote;
import permed.landscape.source.finding.WrongEncoding;
import permed.landscape.source.finding.WrongFieldCount;
import permed.landscape.source.finding.WrongSeparator;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipMember;

/** Reads one part of a dump into the store, row by row. */
final class PartReading {

  private static final List<String> OTHER_SEPARATORS = List.of(",", "\t", "|");

  private final CordisFile file;
  private final ReadingSink sink;
  private final Rejections rejections;
  private final SourcePointer where;

  PartReading(CordisFile file, ReadingSink sink, Rejections rejections) {
    this.file = file;
    this.sink = sink;
    this.rejections = rejections;
    this.where = SourcePointer.of(file.fileName());
  }

  /** Returns where the columns stand; empty if the part cannot be used and was not read. */
  Optional<Layout> readInto(RowStore store, DeliveredZip zip, ZipMember member, Progress progress)
      throws IOException {
    try (InputStream bytes = progress.counting(zip.read(member));
        CsvRows rows = CsvRows.open(bytes, CordisReader.SEPARATOR, file.fileName())) {
      Header header = header(rows.next());
      List<String> missing = file.missingFrom(header);
      if (!missing.isEmpty()) {
        sink.finding(new FileUnusable(where, absence(missing)));
        return Optional.empty();
      }
      noteAbsentColumns(header);
      Layout layout = new Layout(file, header);
      readRows(rows, header, layout, store);
      return Optional.of(layout);
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableFileException(Encoding.locate(zip.read(member), file.fileName()));
    }
  }

  private void readRows(CsvRows rows, Header header, Layout layout, RowStore store)
      throws IOException {
    rejections.begin(file);
    for (CsvRow row = rows.next(); row != null; row = rows.next()) {
      rejections.countRow(file);
      Finding defect = defectOf(row, rows.isBrokenOff(), header, layout);
      if (defect == null) {
        store.add(file, row.field(layout.keyPosition()).strip(), row);
      } else {
        rejections.reject(file, defect, row.verbatim(CordisReader.SEPARATOR));
      }
    }
  }

  private @Nullable Finding defectOf(CsvRow row, boolean brokenOff, Header header, Layout layout) {
    SourcePointer at = where.withLine(row.line());
    if (brokenOff) {
      return new UnclosedQuote(at, "the file ends inside field " + row.fieldCount());
    }
    if (row.fieldCount() != layout.fields()) {
      String seen = row.fieldCount() + " fields instead of " + layout.fields();
      return new WrongFieldCount(at, seen);
    }
    if (header.isRepeatedBy(row)) {
      return new RepeatedHeader(at, "the header");
    }
    if (row.field(layout.keyPosition()).isBlank()) {
      return new MissingRecordId(at.withField(header.names().get(layout.keyPosition())), "empty");
    }
    return null;
  }

  private Header header(@Nullable CsvRow first) throws UnreadableFileException {
    Header header = first == null ? Header.of(List.of()) : Header.of(first);
    if (header.names().stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
      String seen = "zero bytes between the letters, as in UTF-16";
      throw new UnreadableFileException(new WrongEncoding(where.withLine(1), seen));
    }
    List<String> missing = file.missingFrom(header);
    if (!missing.isEmpty()) {
      checkSeparator(header.names());
    }
    if (!missing.isEmpty() && file == CordisFile.PROJECT) {
      throw new UnreadableFileException(new MissingColumns(where, absence(missing)));
    }
    return header;
  }

  private static String absence(List<String> missing) {
    return "no column " + String.join(", ", missing);
  }

  private void checkSeparator(List<String> names) throws UnreadableFileException {
    String line = String.join("", names).replace("\"", "");
    for (String other : OTHER_SEPARATORS) {
      Header split = Header.of(List.of(line.split(Pattern.quote(other), -1)));
      if (file.missingFrom(split).isEmpty()) {
        String name = other.equals("\t") ? "tab" : other;
        throw new UnreadableFileException(new WrongSeparator(where.withLine(1), name));
      }
    }
  }

  private void noteAbsentColumns(Header header) {
    List<String> absent = file.absentFrom(header);
    if (!absent.isEmpty()) {
      sink.finding(new ColumnsAbsent(where, String.join(", ", absent)));
    }
  }
}
