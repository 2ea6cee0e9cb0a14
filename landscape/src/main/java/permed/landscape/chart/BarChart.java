package permed.landscape.chart;

import java.util.List;

/**
 * Upright bars along time, from zero.
 *
 * <p>When every key is a year the years are put in order and a missing one keeps its empty place;
 * other keys keep the order in which the series first name them. Of more than seven series names
 * the seven with the largest totals keep a hue and the rest are drawn as one.
 */
public record BarChart(
    Heading heading, Axes axes, Arrangement arrangement, List<Series> series, Wording wording)
    implements Chart {

  /** Series of one key on top of each other, or next to each other. */
  public enum Arrangement {
    STACKED,
    SIDE_BY_SIDE
  }

  public BarChart {
    series = List.copyOf(series);
  }
}
