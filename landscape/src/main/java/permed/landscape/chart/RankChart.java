package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lying bars in the given order, each labelled with its name, amount and count.
 *
 * @param counts what the counts are ("Projects"); null when the rows have none
 */
public record RankChart(
    Heading heading, Axes axes, @Nullable String counts, List<Row> rows, Wording wording)
    implements Chart {

  public RankChart {
    rows = List.copyOf(rows);
  }

  /** A bar and, beside its amount, how many things the amount is made of. */
  public record Row(Point point, @Nullable BigDecimal count) {

    public Row(Point point) {
      this(point, null);
    }
  }
}
