package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.landscape.chart.Choropleth.View;
import permed.landscape.chart.FlatMap.Shape;

/** Countries tinted by their class, on plain land, and in words what lies outside the map. */
final class MapDrawing {

  private static final double LEGEND_WIDTH = 150;
  private static final double TALLEST = 620;
  private static final int BESIDE = 640;
  private static final double TOO_SMALL = 5;
  private static final double DOT = 4;

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
    List<Runnable> later = new ArrayList<>();
    canvas.svg().start("g", Paint.BORDER, "stroke-width", "0.7", "stroke-linejoin", "round");
    canvas.svg().start("g", Paint.LAND);
    for (Shape shape : map.shapes()) {
      Outline outline = Outline.of(shape.rings(), 0, top, width);
      Point point = points.get(shape.code());
      if (point != null && point.state() != Point.State.UNKNOWN) {
        later.add(() -> told(point, outline));
      } else if (!outline.path().isEmpty()) {
        String name = point == null ? shape.name() : said(point);
        canvas.svg().start("path", "d", outline.path()).text("title", name).end();
      }
    }
    canvas.svg().end();
    later.forEach(Runnable::run);
    canvas.svg().end();
  }

  private void told(Point point, Outline outline) {
    BigDecimal value = point.value();
    boolean dot = outline.extent() < TOO_SMALL || outline.path().isEmpty();
    List<@Nullable Object> attributes = new ArrayList<>();
    if (dot) {
      attributes.addAll(List.of("cx", outline.x(), "cy", outline.y(), "r", DOT));
    } else {
      attributes.addAll(List.of("d", outline.path()));
    }
    if (value == null) {
      attributes.addAll(List.of("fill", canvas.hatch(), Paint.HATCH));
    } else if (value.signum() == 0) {
      attributes.addAll(List.of(Paint.ZERO, Paint.HATCH));
    } else {
      attributes.add(Paint.tint(limits.classOf(value), limits.classes()));
    }
    canvas.open(point, said(point));
    canvas.svg().empty(dot ? "circle" : "path", attributes.toArray());
    canvas.close();
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

  private boolean anyShown(java.util.function.Predicate<Point> which) {
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
    double y = top;
    if (!others.isEmpty()) {
      String text = chart.texts().elsewhere() + ": " + String.join(" · ", others);
      for (String line : Lettering.wrap(text, Canvas.SMALL, canvas.width())) {
        y += Canvas.SMALL + 5;
        canvas.write(Paint.MUTED, 0, y, Canvas.SMALL, line);
      }
      y += 4;
    }
    return y;
  }
}
