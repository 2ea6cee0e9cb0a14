package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import permed.landscape.chart.BarChart.Arrangement;

/** The bars to draw: series with their hues, the keys in order, and how far the bars reach. */
record Bars(BarChart chart, Hues hues, List<Category> categories) {

  static Bars of(BarChart chart) {
    Hues hues = Hues.of(chart.series(), chart.texts().other());
    return new Bars(chart, hues, Category.of(hues.series()));
  }

  List<Series> series() {
    return hues.series();
  }

  boolean stacked() {
    return chart.arrangement() == Arrangement.STACKED;
  }

  /** The values the bars reach up and down to; empty when no value is reported. */
  List<BigDecimal> reach() {
    List<BigDecimal> reach = new ArrayList<>();
    for (Category category : categories) {
      List<BigDecimal> values = values(category);
      if (!stacked()) {
        reach.addAll(values);
      } else if (!values.isEmpty()) {
        reach.add(sum(values, 1));
        reach.add(sum(values, -1));
      }
    }
    return reach;
  }

  List<BigDecimal> values(Category category) {
    List<BigDecimal> values = new ArrayList<>();
    for (Point point : points(category)) {
      BigDecimal value = point.value();
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** Points whose payer reports no figure. */
  List<Point> silent(Category category) {
    return points(category).stream()
        .filter(point -> point.state() == Point.State.NOT_REPORTED)
        .toList();
  }

  String name(Series one) {
    return one.nameAmong(series(), chart.texts());
  }

  private List<Point> points(Category category) {
    return series().stream().flatMap(each -> each.find(category.key()).stream()).toList();
  }

  private static BigDecimal sum(List<BigDecimal> values, int sign) {
    return values.stream()
        .filter(value -> value.signum() == sign)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
