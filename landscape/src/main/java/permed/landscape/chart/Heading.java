package permed.landscape.chart;

import org.jspecify.annotations.Nullable;

/**
 * The words around a chart: a title that says what is counted and in which money, a subtitle that
 * says by which rule, and a note with the caveat, set in small type below.
 */
public record Heading(String title, @Nullable String subtitle, @Nullable String note) {

  public Heading {
    if (title.isBlank()) {
      throw new IllegalArgumentException("A chart needs a title");
    }
  }
}
