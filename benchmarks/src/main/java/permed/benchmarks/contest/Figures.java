package permed.benchmarks.contest;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a contender answered, in a form that can be compared to the cent.
 *
 * @param hits projects found
 * @param cells by name of the group
 */
public record Figures(long hits, Map<String, Cell> cells) {

  /** One group: projects and money. */
  public record Cell(long projects, long cents) {}

  public Figures {
    cells = Map.copyOf(cells);
  }

  /**
   * @throws IllegalStateException when the two differ anywhere, naming a few places
   */
  void mustEqual(Figures other, Task task) {
    if (equals(other)) {
      return;
    }
    Map<String, String> differences = new TreeMap<>();
    cells.forEach((name, cell) -> note(differences, name, cell, other.cells.get(name)));
    other.cells.forEach((name, cell) -> note(differences, name, cells.get(name), cell));
    throw new IllegalStateException(
        "The two do not agree on %s: %d and %d hits; %s"
            .formatted(
                task.title(), hits, other.hits, differences.entrySet().stream().limit(8).toList()));
  }

  private static void note(
      Map<String, String> differences, String name, @Nullable Cell one, @Nullable Cell two) {
    if (one == null || !one.equals(two)) {
      differences.put(name, one + " and " + two);
    }
  }
}
