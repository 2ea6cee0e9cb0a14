package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cells tinted by their class, with their numbers when every number fits. */
final class HeatDrawing {

  private static final double WIDEST_CELL = 96;

  private final Canvas canvas;
  private final HeatMap chart;
  private final List<Category> columns;
  private final List<BigDecimal> values;
  private final ClassLimits limits;
  private final BigDecimal largest;

  HeatDrawing(Canvas canvas, HeatMap chart) {
    this.canvas = canvas;
    this.chart = chart;
    this.columns = Category.of(chart.rows());
    this.values =
        chart.rows().stream()
            .flatMap(row -> row.points().stream())
            .map(Point::value)
            .filter(Objects::nonNull)
            .toList();
    this.limits = ClassLimits.of(values);
    this.largest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  double draw(double top) {
    if (columns.isEmpty()) {
      return Emptiness.draw(canvas, top);
    }
    double y = legend(top);
    double left = nameWidth() + 10;
    TimeAxis axis = TimeAxis.fitting(canvas, columns, left, WIDEST_CELL);
    axis.label(y + 10);
    y += 17;
    double height = canvas.narrow() ? 24 : 28;
    boolean numbers = numbersFit(axis.place());
    for (Series row : chart.rows()) {
      row(row, axis, y, height, numbers);
      y += height;
    }
    return y;
  }

  private double legend(double top) {
    double y = limits.limits().isEmpty() ? top : new Legend(canvas).scale(limits, largest, top);
    List<Legend.Key> keys = new ArrayList<>();
    if (values.stream().anyMatch(value -> value.signum() == 0)) {
      keys.add(Legend.Key.of(Paint.ZERO, canvas.number(BigDecimal.ZERO, largest)));
    }
    boolean silent =
        chart.rows().stream()
            .flatMap(row -> row.points().stream())
            .anyMatch(point -> point.state() == Point.State.NOT_REPORTED);
    if (silent) {
      keys.add(Legend.Key.hatched(chart.texts().notReported()));
    }
    return new Legend(canvas).row(keys, y) + 6;
  }

  private double nameWidth() {
    List<String> names = chart.rows().stream().map(Series::name).toList();
    return Math.min(canvas.widest(names, Canvas.LABEL), canvas.width() * .28);
  }

  private boolean numbersFit(double cell) {
    List<String> numbers = values.stream().map(value -> canvas.number(value, largest)).toList();
    return canvas.widest(numbers, Canvas.SMALL) <= cell - 4;
  }

  private void row(Series row, TimeAxis axis, double y, double height, boolean numbers) {
    String name = Lettering.fit(row.name(), Canvas.LABEL, axis.left() - 10);
    canvas.svg().start("g");
    canvas.svg().text("title", row.name());
    canvas.write(Paint.INK, 0, y + height / 2 + 4, Canvas.LABEL, name);
    canvas.svg().end();
    for (int i = 0; i < columns.size(); i++) {
      Point point = row.find(columns.get(i).key()).orElse(null);
      String said = point == null ? chart.texts().unknown() : canvas.said(point);
      canvas.open(point, row.name() + ", " + columns.get(i).label() + ": " + said);
      cell(point, new Box(axis.start(i), y, axis.place() - 1, height - 1), numbers);
      canvas.close();
    }
  }

  private record Box(double x, double y, double width, double height) {

    double middle() {
      return x + width / 2;
    }

    double baseline() {
      return y + height / 2 + 4;
    }
  }

  private void cell(@Nullable Point point, Box box, boolean numbers) {
    BigDecimal value = point == null ? null : point.value();
    if (value != null) {
      boolean zero = value.signum() == 0;
      Paint paint = zero ? Paint.ZERO : Paint.tint(limits.classOf(value), limits.classes());
      if (zero) {
        canvas.outlined(paint, box.x(), box.y(), box.width(), box.height());
      } else {
        canvas.box(paint, false, box.x(), box.y(), box.width(), box.height());
      }
      if (numbers) {
        String number = canvas.number(value, largest);
        canvas.writeAround(paint.lettering(), box.middle(), box.baseline(), Canvas.SMALL, number);
      }
    } else if (point != null && point.state() == Point.State.NOT_REPORTED) {
      canvas.hatched(box.x(), box.y(), box.width(), box.height());
    } else {
      canvas.writeAround(Paint.MUTED, box.middle(), box.baseline(), Canvas.SMALL, "–");
    }
  }
}
