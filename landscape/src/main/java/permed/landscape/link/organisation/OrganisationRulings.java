package permed.landscape.link.organisation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;

/**
 * People's rulings on organisations as a CSV file with the columns {@code organisation, ror, by,
 * reason, decided}; {@code none} in the column {@code ror} says that nothing registered is meant.
 *
 * <p>A line that cannot be understood is passed over with a finding; the others count.
 *
 * @param rulings in the order of the file; of two for one organisation the later counts
 */
public record OrganisationRulings(List<OrganisationRuling> rulings, List<Finding> findings) {

  private static final List<String> HEADER =
      List.of("organisation", "ror", "by", "reason", "decided");

  private static final String NOTHING = "none";

  public OrganisationRulings {
    rulings = List.copyOf(rulings);
    findings = List.copyOf(findings);
  }

  public static OrganisationRulings none() {
    return new OrganisationRulings(List.of(), List.of());
  }

  /**
   * Reads the text of a file.
   *
   * @param name what findings call the file
   */
  public static OrganisationRulings read(String text, String name) {
    List<OrganisationRuling> rulings = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    SourcePointer file = SourcePointer.of(name);
    try (CsvReader<CsvRecord> rows = reader(text)) {
      boolean first = true;
      for (CsvRecord row : rows) {
        SourcePointer where = file.withLine(row.getStartingLineNumber());
        if (!first) {
          read(row.getFields(), where, findings).ifPresent(rulings::add);
        } else if (!row.getFields().equals(HEADER)) {
          findings.add(new UnreadableRuling(where, String.join(",", row.getFields())));
          return new OrganisationRulings(List.of(), findings);
        }
        first = false;
      }
    } catch (CsvParseException broken) {
      findings.add(new UnreadableRuling(file, "quotes that do not close"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(name, impossible);
    }
    return new OrganisationRulings(rulings, findings);
  }

  /** A line of too few or too many fields must not end the reading. */
  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text);
  }

  /** The text of a file that {@link #read} reads back. */
  public static String text(List<OrganisationRuling> rulings) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      rulings.forEach(each -> csv.writeRecord(fields(each)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static List<String> fields(OrganisationRuling ruling) {
    RorId meant = ruling.meant();
    LocalDate decided = ruling.decided();
    return List.of(
        ruling.organisation().toString(),
        meant == null ? NOTHING : meant.value(),
        ruling.by(),
        ruling.reason(),
        decided == null ? "" : decided.toString());
  }

  private static Optional<OrganisationRuling> read(
      List<String> fields, SourcePointer where, List<Finding> findings) {
    if (fields.size() != HEADER.size()) {
      return refuse(where, fields.size() + " fields", findings);
    }
    Optional<SourceRecordId> organisation = SourceRecordId.parse(fields.get(0).strip());
    if (organisation.isEmpty()) {
      return refuse(where.withField(HEADER.get(0)), fields.get(0), findings);
    }
    String ror = fields.get(1).strip();
    Optional<RorId> meant = RorId.parse(ror);
    if (meant.isEmpty() && !ror.equals(NOTHING)) {
      return refuse(where.withField(HEADER.get(1)), ror, findings);
    }
    String day = fields.get(4).strip();
    @Nullable LocalDate decided = day(day);
    if (decided == null && !day.isEmpty()) {
      return refuse(where.withField(HEADER.get(4)), day, findings);
    }
    return Optional.of(
        new OrganisationRuling(
            organisation.get(), meant.orElse(null), fields.get(2), fields.get(3), decided));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static Optional<OrganisationRuling> refuse(
      SourcePointer where, String seen, List<Finding> findings) {
    findings.add(new UnreadableRuling(where, seen));
    return Optional.empty();
  }
}
