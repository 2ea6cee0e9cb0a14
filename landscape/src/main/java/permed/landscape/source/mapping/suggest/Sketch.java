package permed.landscape.source.mapping.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permed.kernel.finding.Finding;
import permed.landscape.source.mapping.table.Part;
import permed.landscape.source.mapping.table.Parts;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;

/**
 * One file or sheet of a delivery as it looks before anybody said what it means: its columns in
 * their order, and the most likely way they are written.
 *
 * @param sheet name of the sheet, empty where there is none
 * @param headed whether the file names its columns itself
 * @param severalRows whether the likely id stands in several rows
 */
public record Sketch(
    String sheet,
    boolean headed,
    List<SketchedColumn> columns,
    WrittenAs writtenAs,
    boolean severalRows) {

  private static final int SHOWN = 3;

  public Sketch {
    columns = List.copyOf(columns);
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** The sheets and files that have columns, in the order of the delivery; never none. */
    record Sketched(List<Sketch> sketches) implements Outcome {
      public Sketched {
        sketches = List.copyOf(sketches);
      }
    }

    /** The file cannot be read. */
    record Unreadable(Finding reason) implements Outcome {}

    /** It can be read, and there is nothing in it. */
    record Empty() implements Outcome {}
  }

  /**
   * Looks at a file.
   *
   * @param name what findings call it
   * @param workspace an empty directory
   */
  public static Outcome of(Path file, String name, Path workspace) {
    try (Parts parts = Parts.open(file, name, workspace, ZipLimits.usual(), bytes -> {})) {
      List<Sketch> sketches = new ArrayList<>();
      for (Part part : parts.list()) {
        Draft draft = Suggestion.draft(part);
        if (!draft.columns().isEmpty()) {
          sketches.add(of(part, draft));
        }
      }
      return sketches.isEmpty() ? new Outcome.Empty() : new Outcome.Sketched(sketches);
    } catch (UnreadableFileException refused) {
      return new Outcome.Unreadable(refused.reason());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + file, failed);
    }
  }

  /** The names of the columns. */
  public List<String> names() {
    return columns.stream().map(SketchedColumn::name).toList();
  }

  private static Sketch of(Part part, Draft draft) {
    List<SketchedColumn> columns =
        draft.columns().stream()
            .map(
                values ->
                    new SketchedColumn(
                        values.column(),
                        values.samples().stream().distinct().limit(SHOWN).toList(),
                        use(values, draft)))
            .toList();
    return new Sketch(
        part.sheet(), draft.headless().isEmpty(), columns, writtenAs(draft), draft.repeatsIds());
  }

  private static ColumnUse use(Values column, Draft draft) {
    return Stream.of(ColumnUse.values())
        .filter(use -> use.field().flatMap(draft::find).filter(column::equals).isPresent())
        .findFirst()
        .orElse(ColumnUse.NOTHING);
  }

  private static WrittenAs writtenAs(Draft draft) {
    Optional<String> dates =
        Stream.of(Field.START, Field.END, Field.SIGNED)
            .flatMap(field -> draft.find(field).stream())
            .flatMap(values -> values.dates().stream())
            .filter(style -> !style.equals("year"))
            .findFirst();
    Optional<Values> amount = draft.find(Field.AMOUNT);
    return new WrittenAs(
        dates.orElse("iso"),
        amount.flatMap(Values::numbers).orElse("1234.56"),
        "one",
        amount.flatMap(Values::currency).orElse("EUR"),
        "en");
  }
}
