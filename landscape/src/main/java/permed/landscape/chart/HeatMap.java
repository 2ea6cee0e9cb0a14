package permed.landscape.chart;

import java.util.List;

/**
 * Rows by columns, darker for more; each series is a row and the keys of its points are columns,
 * ordered as in {@link BarChart}. A cell without a point is unknown.
 *
 * @param rowName what a row stands for; {@link Axes#keys} names the columns
 */
public record HeatMap(
    Heading heading, Axes axes, String rowName, List<Series> rows, Wording wording)
    implements Chart {

  public HeatMap {
    rows = List.copyOf(rows);
  }
}
