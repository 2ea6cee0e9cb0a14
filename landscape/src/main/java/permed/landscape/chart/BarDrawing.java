package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.landscape.chart.BarChart.Arrangement;

/** Upright bars from zero over a hairline grid, with their totals above them when all fit. */
final class BarDrawing {

  private static final double WIDEST_PLACE = 110;
  private static final double BAR_SHARE = .74;
  private static final int TICKS = 5;

  private final Canvas canvas;
  private final BarChart chart;
  private final Hues hues;
  private final List<Series> series;
  private final List<Category> categories;

  BarDrawing(Canvas canvas, BarChart chart) {
    this.canvas = canvas;
    this.chart = chart;
    this.hues = Hues.of(chart.series(), chart.texts().other());
    this.series = hues.series();
    this.categories = Category.of(series);
  }

  double draw(double top) {
    List<BigDecimal> reach = reach();
    if (reach.isEmpty()) {
      return Emptiness.draw(canvas, top);
    }
    double y = new Legend(canvas).row(keys(), top);
    BigDecimal low = reach.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    BigDecimal high = reach.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    Ticks ticks = Ticks.containing(low, high, TICKS);
    double height = canvas.narrow() ? 180 : 250;
    Scale scale = new Scale(ticks, high.max(low.abs()), y + 26, y + 26 + height);
    double left = grid(scale, y + 8);
    double place = Math.min((canvas.width() - left) / categories.size(), WIDEST_PLACE);
    TimeAxis axis = new TimeAxis(canvas, categories, left, place);
    columns(scale, axis);
    canvas.across(Paint.AXIS, left, axis.end(), Math.round(scale.y(BigDecimal.ZERO)) + .5);
    axis.label(scale.bottom() + 17);
    return scale.bottom() + TimeAxis.HEIGHT;
  }

  /** The heights the bars reach up and down to. */
  private List<BigDecimal> reach() {
    List<BigDecimal> reach = new ArrayList<>();
    for (Category category : categories) {
      List<BigDecimal> values = values(category);
      if (chart.arrangement() == Arrangement.SIDE_BY_SIDE) {
        reach.addAll(values);
      } else if (!values.isEmpty()) {
        reach.add(sum(values, 1));
        reach.add(sum(values, -1));
      }
    }
    return reach;
  }

  private List<BigDecimal> values(Category category) {
    List<BigDecimal> values = new ArrayList<>();
    for (Series each : series) {
      BigDecimal value = each.find(category.key()).map(Point::value).orElse(null);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static BigDecimal sum(List<BigDecimal> values, int sign) {
    return values.stream()
        .filter(value -> value.signum() == sign)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Legend.Key> keys() {
    List<Legend.Key> keys = new ArrayList<>();
    if (series.size() > 1) {
      for (Series each : series) {
        keys.add(new Legend.Key(hues.of(each), each.committed(), name(each)));
      }
    }
    boolean silent =
        series.stream()
            .flatMap(each -> each.points().stream())
            .anyMatch(point -> point.state() == Point.State.NOT_REPORTED);
    if (silent) {
      keys.add(Legend.Key.hatched(chart.texts().notReported()));
    }
    return keys;
  }

  private String name(Series one) {
    boolean twice = series.stream().anyMatch(each -> each != one && each.name().equals(one.name()));
    return twice && one.committed() ? one.name() + ", " + chart.texts().committed() : one.name();
  }

  /** Writes ticks and hairlines; returns where the plot begins. */
  private double grid(Scale scale, double unitY) {
    List<String> labels = scale.ticks().values().stream().map(tick -> number(tick, scale)).toList();
    double left = Math.ceil(canvas.widest(labels, Canvas.SMALL)) + 8;
    canvas.write(Paint.MUTED, 0, unitY, Canvas.SMALL, canvas.unit(scale.largest()));
    for (BigDecimal tick : scale.ticks().values()) {
      double y = Math.round(scale.y(tick)) + .5;
      canvas.writeUpTo(Paint.MUTED, left - 8, y + 4, Canvas.SMALL, number(tick, scale));
      canvas.across(Paint.GRID, left, canvas.width(), y);
    }
    return left;
  }

  private void columns(Scale scale, TimeAxis axis) {
    boolean labelled = labelsFit(scale, axis.place());
    for (int i = 0; i < categories.size(); i++) {
      if (chart.arrangement() == Arrangement.STACKED) {
        stack(scale, axis, i, labelled);
      } else {
        sideBySide(scale, axis, i, labelled);
      }
    }
  }

  private boolean labelsFit(Scale scale, double place) {
    boolean stacked = chart.arrangement() == Arrangement.STACKED;
    List<String> labels = reach().stream().map(value -> number(value, scale)).toList();
    double room = stacked ? place : place * BAR_SHARE / series.size();
    return canvas.widest(labels, Canvas.SMALL) <= room;
  }

  private void stack(Scale scale, TimeAxis axis, int index, boolean labelled) {
    Category category = categories.get(index);
    Column column = new Column(axis.start(index), axis.place(), BAR_SHARE);
    BigDecimal up = BigDecimal.ZERO;
    BigDecimal down = BigDecimal.ZERO;
    for (Series each : series) {
      Point point = each.find(category.key()).orElse(null);
      BigDecimal value = point == null ? null : point.value();
      if (point != null && value != null) {
        BigDecimal from = value.signum() < 0 ? down : up;
        bar(scale, column, each, point, from);
        up = up.add(value.max(BigDecimal.ZERO));
        down = down.add(value.min(BigDecimal.ZERO));
      }
    }
    silences(scale, column, category, up);
    if (labelled && !values(category).isEmpty()) {
      String total = number(up.add(down), scale);
      canvas.writeAround(
          Paint.INK, column.middle(), scale.y(up) - lift(category), Canvas.SMALL, total);
    }
  }

  private double lift(Category category) {
    boolean silent = series.size() > 1 && !silent(category).isEmpty();
    return silent ? 16 : 5;
  }

  private void sideBySide(Scale scale, TimeAxis axis, int index, boolean labelled) {
    Category category = categories.get(index);
    double width = axis.place() * BAR_SHARE / series.size();
    double left = axis.start(index) + axis.place() * (1 - BAR_SHARE) / 2;
    for (int i = 0; i < series.size(); i++) {
      Column column = new Column(left + i * width, width, 1 - 1 / width);
      Point point = series.get(i).find(category.key()).orElse(null);
      BigDecimal value = point == null ? null : point.value();
      if (point == null || value == null) {
        absent(scale, column, series.get(i), category, point);
        continue;
      }
      bar(scale, column, series.get(i), point, BigDecimal.ZERO);
      if (labelled) {
        double y = scale.y(value.max(BigDecimal.ZERO)) - 5;
        canvas.writeAround(Paint.INK, column.middle(), y, Canvas.SMALL, number(value, scale));
      }
    }
  }

  private void bar(Scale scale, Column column, Series one, Point point, BigDecimal from) {
    BigDecimal to = from.add(Objects.requireNonNull(point.value()));
    double top = scale.y(from.max(to));
    double bottom = scale.y(from.min(to));
    canvas.open(point, said(one, point.label(), canvas.said(point)));
    if (series.size() == 1) {
      canvas.reachable(column.left(), scale.top(), column.place(), scale.bottom() - scale.top());
    }
    canvas.box(hues.of(one), one.committed(), column.bar(), top, column.width(), bottom - top);
    canvas.close();
  }

  /** What a stack does not contain: a hatched cap, or the whole place when nothing is there. */
  private void silences(Scale scale, Column column, Category category, BigDecimal up) {
    if (values(category).isEmpty()) {
      Point point = silent(category).stream().findFirst().orElse(null);
      absent(scale, column, series.getFirst(), category, point);
      return;
    }
    for (Point point : silent(category)) {
      canvas.open(point, point.label() + ": " + canvas.said(point));
      canvas.hatched(column.bar(), scale.y(up) - 11, column.width(), 10);
      canvas.close();
    }
  }

  private List<Point> silent(Category category) {
    return series.stream()
        .flatMap(each -> each.find(category.key()).stream())
        .filter(point -> point.state() == Point.State.NOT_REPORTED)
        .toList();
  }

  private void absent(
      Scale scale, Column column, Series one, Category category, @Nullable Point point) {
    boolean silent = point != null && point.state() == Point.State.NOT_REPORTED;
    ChartTexts texts = chart.texts();
    canvas.open(point, said(one, category.label(), silent ? texts.notReported() : texts.unknown()));
    if (silent) {
      double height = scale.y(BigDecimal.ZERO) - scale.top();
      canvas.hatched(column.bar(), scale.top(), column.width(), height);
    } else {
      double y = scale.y(BigDecimal.ZERO) - 5;
      canvas.writeAround(Paint.MUTED, column.middle(), y, Canvas.SMALL, "–");
    }
    canvas.close();
  }

  private String said(Series one, String label, String what) {
    return series.size() == 1 ? label + ": " + what : label + ", " + name(one) + ": " + what;
  }

  private String number(BigDecimal value, Scale scale) {
    return canvas.number(value, scale.largest());
  }
}
