package permed.landscape.link.project;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.MalformedCorrectionException;

/**
 * What people decided about records, as a table in CSV: the one file a build obeys.
 *
 * <p>Columns {@code one,other,same,by,reason,decided}: two record ids, {@code yes} or {@code no},
 * who decided, why, and on which day.
 */
public final class Rulings {

  private static final List<String> COLUMNS =
      List.of("one", "other", "same", "by", "reason", "decided");
  private static final Map<String, Boolean> ANSWERS = Map.of("yes", true, "no", false);

  private Rulings() {}

  /**
   * Reads the whole table; strictly, since a ruling that is lost brings back what a person undid.
   *
   * @throws MalformedCorrectionException naming the line
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Ruling> read(Reader csv) {
    List<Ruling> rulings = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      for (NamedCsvRecord row : rows) {
        if (!row.getHeader().equals(COLUMNS) || row.getFieldCount() != COLUMNS.size()) {
          throw malformed(row, "the columns are " + String.join(",", COLUMNS));
        }
        rulings.add(ruling(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rulings;
  }

  /** The table, with its header, in the order given. */
  public static String write(List<Ruling> rulings) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(COLUMNS);
    for (Ruling ruling : rulings) {
      csv.writeRecord(
          ruling.one().toString(),
          ruling.other().toString(),
          ruling.same() ? "yes" : "no",
          ruling.by(),
          ruling.reason(),
          ruling.decided().toString());
    }
    return text.toString();
  }

  private static Ruling ruling(NamedCsvRecord row) {
    Boolean same = ANSWERS.get(row.getField("same"));
    if (same == null) {
      throw malformed(row, "same is yes or no, not '" + row.getField("same") + "'");
    }
    return new Ruling(
        id(row, "one"),
        id(row, "other"),
        same,
        row.getField("by"),
        row.getField("reason"),
        decided(row));
  }

  private static SourceRecordId id(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return SourceRecordId.parse(text)
        .orElseThrow(
            () -> malformed(row, column + " is source:id, as cordis:731366, not '" + text + "'"));
  }

  private static LocalDate decided(NamedCsvRecord row) {
    try {
      return LocalDate.parse(row.getField("decided"));
    } catch (DateTimeParseException e) {
      throw malformed(row, "decided is a day as 2026-03-31, not '" + row.getField("decided") + "'");
    }
  }

  private static MalformedCorrectionException malformed(NamedCsvRecord row, String reason) {
    return new MalformedCorrectionException(row.getStartingLineNumber(), reason);
  }
}
