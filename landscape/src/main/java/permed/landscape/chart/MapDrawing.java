package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import permed.landscape.chart.Choropleth.View;
import permed.landscape.chart.FlatMap.Shape;

/** Countries tinted by their class, on plain land, and in words what lies outside the map. */
final class MapDrawing {

  private static final double LEGEND_WIDTH = 150;
  private static final double TALLEST = 620;
  private static final int BESIDE = 640;

  private final Canvas canvas;
  private final Choropleth chart;
  private final FlatMap map;
  private final Map<String, Point> points = new LinkedHashMap<>();
  private final ClassLimits limits;
  private final BigDecimal largest;

  MapDrawing(Canvas canvas, Choropleth chart) {
    this.canvas = canvas;
    this.chart = chart;
    this.map = FlatMap.of(chart.view());
    chart.countries().forEach(point -> points.put(point.key(), point));
    List<BigDecimal> values = values();
    this.limits = ClassLimits.of(values);
    this.largest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    for (Shape shape : map.shapes()) {
      Point point = points.get(shape.code());
      BigDecimal value = point == null ? null : point.value();
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  double draw(double top) {
    boolean beside = chart.view() == View.EUROPE && canvas.width() >= BESIDE;
    double room = canvas.width() - (beside ? LEGEND_WIDTH + 24 : 0);
    double width = Math.min(room, TALLEST / map.aspect());
    double bottom = top + width * map.aspect();
    countries(top, width);
    if (beside) {
      legendColumn(width + 24, top + 8);
    } else {
      bottom = legendRow(bottom + 10);
    }
    return elsewhere(bottom);
  }

  private void countries(double top, double width) {
    Map<Point, Outline> told = new LinkedHashMap<>();
    canvas.svg().start("g", Paint.BORDER, "stroke-width", "0.7", "stroke-linejoin", "round");
    canvas.svg().start("g", Paint.LAND);
    for (Shape shape : map.shapes()) {
      Outline outline = Outline.of(shape.rings(), 0, top, width);
      Point point = points.get(shape.code());
      if (point != null && point.state() != Point.State.UNKNOWN) {
        told.put(point, outline);
      } else if (!outline.path().isEmpty()) {
        String name = point == null ? shape.name() : said(point);
        canvas.svg().start("path", "d", outline.path()).text("title", name).end();
      }
    }
    canvas.svg().end();
    for (Layer layer : Layer.values()) {
      told.forEach(
          (point, outline) -> {
            if (Layer.of(canvas, point, outline) == layer) {
              told(point, outline);
            }
          });
    }
    canvas.svg().end();
  }

  /** What has an edge of its own comes after the plain tints, so that no neighbour hides it. */
  private enum Layer {
    TINTED,
    EDGED,
    DOT;

    static Layer of(Canvas canvas, Point point, Outline outline) {
      if (new CountryMark(canvas, point, outline).isDot()) {
        return DOT;
      }
      BigDecimal value = point.value();
      return value == null || value.signum() == 0 ? EDGED : TINTED;
    }
  }

  private void told(Point point, Outline outline) {
    boolean edged = Layer.of(canvas, point, outline) != Layer.TINTED;
    new CountryMark(canvas, point, outline).draw(said(point), fill(point.value()), edged);
  }

  private List<Object> fill(@Nullable BigDecimal value) {
    if (value == null) {
      return List.of("fill", canvas.hatch());
    }
    boolean zero = value.signum() == 0;
    return List.of(zero ? Paint.ZERO : Paint.tint(limits.classOf(value), limits.classes()));
  }

  private String said(Point point) {
    return point.label() + ": " + canvas.said(point);
  }

  private void legendColumn(double left, double top) {
    Legend legend = new Legend(canvas);
    String unit = canvas.unit(largest);
    double y = top;
    if (!unit.isEmpty() && !limits.limits().isEmpty()) {
      canvas.write(Paint.MUTED, left, y + 10, Canvas.LABEL, unit);
      y += 20;
    }
    List<Legend.Key> keys = new ArrayList<>();
    if (!limits.limits().isEmpty()) {
      keys.addAll(legend.classes(limits, largest));
    }
    keys.addAll(otherKeys());
    legend.column(keys, left, y);
  }

  private double legendRow(double top) {
    Legend legend = new Legend(canvas);
    double y = limits.limits().isEmpty() ? top : legend.scale(limits, largest, top);
    return legend.row(otherKeys(), y);
  }

  private List<Legend.Key> otherKeys() {
    List<Legend.Key> keys = new ArrayList<>();
    if (anyShown(point -> point.value() != null && point.value().signum() == 0)) {
      keys.add(Legend.Key.of(Paint.ZERO, canvas.number(BigDecimal.ZERO, largest)));
    }
    if (anyShown(point -> point.state() == Point.State.NOT_REPORTED)) {
      keys.add(Legend.Key.hatched(chart.texts().notReported()));
    }
    keys.add(Legend.Key.of(Paint.LAND, chart.texts().noData()));
    return keys;
  }

  private boolean anyShown(Predicate<Point> which) {
    return map.shapes().stream()
        .map(shape -> points.get(shape.code()))
        .filter(Objects::nonNull)
        .anyMatch(which);
  }

  /** A value the view cannot show is said, never lost. */
  private double elsewhere(double top) {
    List<String> shown = map.shapes().stream().map(Shape::code).toList();
    List<String> others =
        chart.countries().stream()
            .filter(point -> point.state() != Point.State.UNKNOWN && !shown.contains(point.key()))
            .map(point -> point.label() + " " + canvas.said(point))
            .toList();
    return Elsewhere.write(canvas, others, top);
  }
}
