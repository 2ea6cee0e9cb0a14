package permed.landscape.source.mapping.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import permed.kernel.finding.Finding;
import permed.landscape.source.csv.Header;
import permed.landscape.source.mapping.table.Layout;
import permed.landscape.source.mapping.table.Part;
import permed.landscape.source.mapping.table.Parts;
import permed.landscape.source.mapping.table.Row;
import permed.landscape.source.mapping.table.Rows;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

/**
 * Drafts the mapping of a file from the names of its columns, in several languages, and from what
 * its values look like. A draft can be read at once, but a person has to look it over: everything
 * guessed is marked.
 */
public final class Suggestion {

  private static final int SAMPLES = 500;

  private Suggestion() {}

  /** What came of it. */
  public sealed interface Outcome {

    /** The YAML of a draft. */
    record Drafted(String yaml) implements Outcome {}

    /** The file cannot be read, or nothing in it looks like projects. */
    record Unreadable(Finding reason) implements Outcome {}
  }

  /**
   * Drafts a mapping.
   *
   * @param name the name of the file, for the id of the source
   * @param workspace an empty directory
   */
  public static Outcome of(Path file, String name, Path workspace) {
    try (Parts parts = Parts.open(file, name, workspace, ZipLimits.usual(), bytes -> {})) {
      Map<String, Draft> drafts = new LinkedHashMap<>();
      Map<String, Part> partByTable = new LinkedHashMap<>();
      for (Part part : parts.list()) {
        Draft draft = draft(part);
        String table = table(part, drafts.size());
        drafts.put(table, draft);
        partByTable.put(table, part);
      }
      return new Outcome.Drafted(new YamlDraft(name, drafts, partByTable).text());
    } catch (UnreadableFileException refused) {
      return new Outcome.Unreadable(refused.reason());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  static Draft draft(Part part) throws IOException {
    Layout layout = layout(part);
    return new Draft(columns(part, layout), layout.columns().isEmpty());
  }

  private static String table(Part part, int number) {
    String name = part.sheet().isEmpty() ? part.name() : part.sheet();
    String slug = Names.slug(name.replaceFirst("\\..*$", ""));
    return number == 0 ? slug : slug + "-" + (number + 1);
  }

  /** A first row that holds dates or amounts names nothing. */
  private static Layout layout(Part part) throws IOException {
    List<String> first = part.columns(Layout.OPEN);
    long values = first.stream().filter(Suggestion::isValue).count();
    if (values < 2) {
      return Layout.OPEN;
    }
    int last = first.size();
    while (last > 1 && first.get(last - 1).isBlank()) {
      last--;
    }
    return Layout.OPEN.withColumns(
        IntStream.rangeClosed(1, last).mapToObj(number -> "column" + number).toList());
  }

  private static boolean isValue(String text) {
    return text.matches("[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9][0-9., ]*[.,][0-9]{2}");
  }

  private static List<Values> columns(Part part, Layout layout) throws IOException {
    List<String> names = part.columns(layout);
    Map<String, List<String>> samples = new LinkedHashMap<>();
    names.forEach(name -> samples.put(name, new ArrayList<>()));
    Header header = Header.of(names);
    try (Rows rows = part.open(layout)) {
      int seen = 0;
      for (Rows.ReadRow read = rows.next(); read != null && seen < SAMPLES; read = rows.next()) {
        if (read instanceof Rows.ReadRow.Good good) {
          Row row = part.row(header, good.line(), good.cells());
          samples.forEach((name, values) -> add(row.values(name), values));
          seen++;
        }
      }
    }
    List<Values> columns = new ArrayList<>();
    samples.forEach(
        (name, values) -> {
          if (!name.isBlank()) {
            columns.add(new Values(name, values));
          }
        });
    return columns;
  }

  private static void add(List<String> found, List<String> values) {
    found.stream().map(String::strip).filter(text -> !text.isEmpty()).limit(1).forEach(values::add);
  }
}
