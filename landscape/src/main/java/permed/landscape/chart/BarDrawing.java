package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Upright bars from zero: their legend, hairline grid and time axis around {@link BarPlot}. */
final class BarDrawing {

  private static final double WIDEST_PLACE = 110;
  private static final int TICKS = 5;

  private final Canvas canvas;
  private final BarChart chart;
  private final Bars bars;

  BarDrawing(Canvas canvas, BarChart chart) {
    this.canvas = canvas;
    this.chart = chart;
    this.bars = Bars.of(chart);
  }

  double draw(double top) {
    List<BigDecimal> reach = bars.reach();
    if (reach.isEmpty()) {
      return silent()
          ? Emptiness.draw(canvas, top, chart.texts().notReported())
          : Emptiness.draw(canvas, top);
    }
    BigDecimal low = reach.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = reach.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal largest = high.max(low.abs());
    double unit = canvas.unit(largest).isEmpty() ? 0 : 18;
    double plot = Math.ceil(new Legend(canvas).row(keys(), top)) + 14 + unit;
    double height = canvas.narrow() ? 180 : 250;
    Scale scale = new Scale(Ticks.containing(low, high, TICKS), largest, plot, plot + height);
    TimeAxis axis = TimeAxis.fitting(canvas, bars.categories(), tickWidth(scale), WIDEST_PLACE);
    grid(scale, axis);
    new BarPlot(canvas, bars, scale, axis).draw();
    double zero = Math.round(scale.y(BigDecimal.ZERO)) + .5;
    canvas.across(Paint.AXIS, axis.left(), axis.end(), zero);
    axis.label(scale.bottom() + 17);
    return scale.bottom() + TimeAxis.HEIGHT;
  }

  private List<Legend.Key> keys() {
    List<Legend.Key> keys = new ArrayList<>();
    if (bars.series().size() > 1) {
      for (Series each : bars.series()) {
        keys.add(new Legend.Key(bars.hues().of(each), each.committed(), bars.name(each)));
      }
    }
    if (silent()) {
      keys.add(Legend.Key.hatched(chart.texts().notReported()));
    }
    return keys;
  }

  private boolean silent() {
    return bars.series().stream()
        .flatMap(each -> each.points().stream())
        .anyMatch(point -> point.state() == Point.State.NOT_REPORTED);
  }

  private double tickWidth(Scale scale) {
    List<String> labels = scale.ticks().values().stream().map(tick -> number(tick, scale)).toList();
    return Math.ceil(canvas.widest(labels, Canvas.SMALL)) + 8;
  }

  private void grid(Scale scale, TimeAxis axis) {
    String unit = canvas.unit(scale.largest());
    canvas.write(Paint.MUTED, 0, scale.top() - 18, Canvas.SMALL, unit);
    for (BigDecimal tick : scale.ticks().values()) {
      double y = Math.round(scale.y(tick)) + .5;
      canvas.writeUpTo(Paint.MUTED, axis.left() - 8, y + 4, Canvas.SMALL, number(tick, scale));
      canvas.across(Paint.GRID, axis.left(), axis.end(), y);
    }
  }

  private String number(BigDecimal value, Scale scale) {
    return canvas.number(value, scale.largest());
  }
}
