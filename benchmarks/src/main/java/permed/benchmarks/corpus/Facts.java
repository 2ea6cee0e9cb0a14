package permed.benchmarks.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The counts learned of real dumps, ready to draw from. Written by {@link FactsLearner}. */
final class Facts {

  /** Of 1,234 projects of Horizon Europe, 993 had a field of science and 109 a link. */
  private static final double CODED_SHARE = 993 / 1234.0;

  private static final double LINKED_SHARE = 109 / 1234.0;

  private final Map<String, Weighted<String>> shares;
  private final Map<String, Weighted<Topic>> topicsByFramework;
  private final Weighted<Field> fields;
  private final Weighted<String> words;

  /**
   * What a project answers to. A part is empty where the source of the counts does not tell it.
   *
   * @param programme legal basis
   */
  record Topic(String framework, String id, String call, String programme, String scheme) {}

  /** A field of science: code and the labels from the root, joined by slashes. */
  record Field(String code, String path) {

    String title() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  Facts() {
    this.shares = loadShares();
    this.topicsByFramework = new LinkedHashMap<>();
    for (String framework : List.of("H2020", "HORIZON")) {
      topicsByFramework.put(
          framework,
          load(
              "topics.csv",
              row -> row.getField(0).equals(framework) && !row.getField(1).isEmpty(),
              Facts::topic));
    }
    this.fields =
        load("euroscivoc.csv", row -> true, row -> new Field(row.getField(0), row.getField(1)));
    this.words = load("words.csv", row -> true, row -> row.getField(0));
  }

  /** One of the distributions of {@code shares.csv}, by its name in the first column. */
  Weighted<String> shares(String what) {
    Weighted<String> found = shares.get(what);
    if (found == null) {
      throw new IllegalArgumentException("No counts of " + what);
    }
    return found;
  }

  int number(String what, Draw draw) {
    return Integer.parseInt(shares(what).draw(draw));
  }

  Weighted<Topic> topics(String framework) {
    Weighted<Topic> found = topicsByFramework.get(framework);
    if (found == null) {
      throw new IllegalArgumentException("No topics of " + framework);
    }
    return found;
  }

  /** The fields of one project, each once; often none. */
  List<Field> someFields(Draw draw) {
    if (!draw.chance(CODED_SHARE)) {
      return List.of();
    }
    Set<Field> drawn = new LinkedHashSet<>();
    for (int left = number("euroscivoc", draw); left > 0; left--) {
      drawn.add(fields.draw(draw));
    }
    return List.copyOf(drawn);
  }

  /** Share of projects with any link. */
  double linkedShare() {
    return LINKED_SHARE;
  }

  /** Words, and {@link WordCount#RARE} for a word too rare to be listed. */
  Weighted<String> words() {
    return words;
  }

  private static Topic topic(CsvRecord row) {
    return new Topic(
        row.getField(0), row.getField(1), row.getField(2), row.getField(3), row.getField(4));
  }

  private static Map<String, Weighted<String>> loadShares() {
    Map<String, Weighted<String>> loaded = new LinkedHashMap<>();
    for (String what :
        rows("shares.csv").stream().map(row -> row.getField(0)).distinct().toList()) {
      loaded.put(
          what,
          load(
              "shares.csv",
              row -> row.getField(0).equals(what) && !row.getField(1).isEmpty(),
              row -> row.getField(1)));
    }
    return loaded;
  }

  private static <T> Weighted<T> load(
      String table, Predicate<CsvRecord> wanted, Function<CsvRecord, T> read) {
    List<CsvRecord> rows = rows(table).stream().filter(wanted).toList();
    double[] counts =
        rows.stream()
            .mapToDouble(row -> Double.parseDouble(row.getField(row.getFieldCount() - 1)))
            .toArray();
    return new Weighted<>(rows.stream().map(read).toList(), counts);
  }

  private static List<CsvRecord> rows(String table) {
    try (InputStream stream = Facts.class.getResourceAsStream(table)) {
      if (stream == null) {
        throw new IllegalStateException("The module was built without " + table);
      }
      List<CsvRecord> rows = new ArrayList<>();
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder().ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        csv.forEach(rows::add);
      }
      return rows.subList(1, rows.size());
    } catch (IOException failure) {
      throw new UncheckedIOException("Reading " + table, failure);
    }
  }
}
