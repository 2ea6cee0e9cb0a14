package permed.benchmarks.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Counts what the generator needs to know of real dumps: how often each word stands, how many
 * participants a project has, and so on. Only counts leave this class, never a text of the source.
 *
 * <p>Reads CORDIS zips in the official CSV layout, and gzipped tables of {@code
 * projectID,topic,title} for frameworks whose dump is not at hand.
 */
public final class FactsLearner {

  private final Tally<String> shares = new Tally<>();
  private final Tally<String> topics = new Tally<>();
  private final Tally<String> fields = new Tally<>();
  private final WordCount words = new WordCount();

  /** Reads the files and writes the tables into a directory, replacing those that are there. */
  public static void learn(List<Path> files, Path directory) throws IOException {
    FactsLearner learner = new FactsLearner();
    for (Path file : files) {
      if (file.toString().endsWith(".zip")) {
        learner.readDump(file);
      } else {
        learner.readTopics(file);
      }
    }
    Files.createDirectories(directory);
    learner.write(directory);
  }

  private void readDump(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      each(zip, "project.csv", this::project);
      perProject(zip, "organization.csv", "participants", this::participation);
      perProject(zip, "euroSciVoc.csv", "euroscivoc", this::field);
      perProject(
          zip, "webLink.csv", "links", row -> shares.add("link-type," + row.getField("type")));
    }
  }

  private void project(NamedCsvRecord row) {
    String framework = row.getField("frameworkProgramme");
    if (framework.equals("frameworkProgramme")) {
      return; // some dumps repeat their header in the middle
    }
    String objective = row.getField("objective");
    shares.add("objective-characters," + objective.length() / 50 * 50);
    shares.add("title-words," + row.getField("title").split("\\s+").length);
    shares.add("total-cost," + (row.getField("totalCost").equals("0") ? "unknown" : "stated"));
    words.add(row.getField("title") + " " + objective);
    topics.add(
        String.join(
            ",",
            framework,
            row.getField("topics"),
            row.getField("masterCall"),
            row.getField("legalBasis"),
            row.getField("fundingScheme")));
    dates(row.getField("startDate"), row.getField("endDate"));
  }

  private void dates(String start, String end) {
    try {
      LocalDate first = LocalDate.parse(start);
      shares.add("start-month," + first.getMonthValue());
      long months = ChronoUnit.MONTHS.between(first, LocalDate.parse(end).plusDays(1));
      shares.add("months," + months);
    } catch (DateTimeParseException noDate) {
      shares.add("no-date,1");
    }
  }

  private void participation(NamedCsvRecord row) {
    shares.add("country," + row.getField("country"));
    shares.add("activity," + row.getField("activityType"));
    shares.add("role," + row.getField("role"));
    shares.add("small," + row.getField("activityType") + "-" + isTrue(row.getField("SME")));
    String contribution = row.getField("ecContribution").replace(',', '.');
    double amount = contribution.isEmpty() ? 0 : Double.parseDouble(contribution);
    shares.add(
        "ln-contribution,"
            + (amount > 0 ? String.valueOf((int) (StrictMath.log(amount) * 4)) : "none"));
  }

  private void field(NamedCsvRecord row) {
    fields.add(row.getField("euroSciVocCode") + "," + '"' + row.getField("euroSciVocPath") + '"');
  }

  private static boolean isTrue(String text) {
    return text.equalsIgnoreCase("true");
  }

  private void readTopics(Path file) throws IOException {
    try (Reader reader =
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
      csv.forEach(row -> topics.add("H2020," + row.getField("topic") + ",,,"));
    }
  }

  private void perProject(
      ZipFile zip, String member, String name, Consumer<NamedCsvRecord> countRow) {
    Map<String, Integer> rows = new HashMap<>();
    each(
        zip,
        member,
        row -> {
          rows.merge(row.getField("projectID"), 1, Integer::sum);
          countRow.accept(row);
        });
    rows.values().forEach(count -> shares.add(name + "," + count));
  }

  private static void each(ZipFile zip, String member, Consumer<NamedCsvRecord> consumer) {
    ZipEntry entry = zip.getEntry(member);
    if (entry == null) {
      return;
    }
    try (Reader reader = new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .fieldSeparator(';')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(reader)) {
      csv.forEach(consumer);
    } catch (IOException failure) {
      throw new UncheckedIOException("Reading " + member + " of " + zip.getName(), failure);
    }
  }

  private void write(Path directory) throws IOException {
    shares.write(directory.resolve("shares.csv"), "what,value,count", 1);
    topics.write(directory.resolve("topics.csv"), "framework,topic,call,programme,scheme,count", 2);
    fields.write(directory.resolve("euroscivoc.csv"), "code,path,count", 1);
    words.write(directory.resolve("words.csv"));
  }
}
