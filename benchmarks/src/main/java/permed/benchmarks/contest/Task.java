package permed.benchmarks.contest;

import java.util.List;
import permed.landscape.snapshot.Dimension;

/** One question both contenders answer. The text is one word, or empty for everything. */
public sealed interface Task {

  /**
   * Counts and money of each of these dimensions, the largest {@value #BUCKETS} values by money.
   */
  record Facets(String text, List<Dimension> dimensions) implements Task {
    public Facets {
      dimensions = List.copyOf(dimensions);
    }
  }

  /** Counts and money of every pair of values. */
  record CrossTab(String text, Dimension rows, Dimension columns) implements Task {}

  /** The best {@value #HITS} hits and how many there are in all. */
  record HitList(String text) implements Task {}

  int BUCKETS = 20;
  int HITS = 25;

  String text();

  /** What is asked, for the table. */
  default String title() {
    String over = text().isEmpty() ? "everything" : "“" + text() + "”";
    return switch (this) {
      case Facets facets -> facets.dimensions().size() + " facets with money over " + over;
      case CrossTab tab ->
          tab.rows().id() + " × " + tab.columns().id() + " with money over " + over;
      case HitList hits -> "list of " + HITS + " hits and exact total for " + over;
    };
  }
}
