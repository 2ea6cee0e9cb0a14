package permed.landscape.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.landscape.chart.FlatMap.Shape;

/** Countries in the hue of their group on plain land, with the names of the groups as the key. */
final class CategoryMapDrawing {

  private static final double TALLEST = 620;

  private final Canvas canvas;
  private final CategoryMap chart;
  private final FlatMap map;
  private final Map<String, Member> members = new LinkedHashMap<>();

  CategoryMapDrawing(Canvas canvas, CategoryMap chart) {
    this.canvas = canvas;
    this.chart = chart;
    this.map = FlatMap.of(chart.view());
    for (int i = 0; i < chart.groups().size(); i++) {
      Series group = chart.groups().get(i);
      Paint hue = Paint.HUES.get(i);
      group.points().forEach(point -> members.put(point.key(), new Member(point, group, hue)));
    }
  }

  private record Member(Point point, Series group, Paint hue) {}

  double draw(double top) {
    double width = Math.min(canvas.width(), TALLEST / map.aspect());
    countries(top, width);
    double bottom = new Legend(canvas).row(keys(), top + width * map.aspect() + 10);
    return Elsewhere.write(canvas, outside(), bottom);
  }

  private void countries(double top, double width) {
    Map<CountryMark, Member> told = new LinkedHashMap<>();
    canvas.svg().start("g", Paint.BORDER, "stroke-width", "0.7", "stroke-linejoin", "round");
    canvas.svg().start("g", Paint.LAND);
    for (Shape shape : map.shapes()) {
      Outline outline = Outline.of(shape.rings(), 0, top, width);
      Member member = members.get(shape.code());
      if (member != null) {
        told.put(new CountryMark(canvas, member.point(), outline), member);
      } else if (!outline.path().isEmpty()) {
        canvas.svg().start("path", "d", outline.path()).text("title", shape.name()).end();
      }
    }
    canvas.svg().end();
    draw(told, false);
    draw(told, true);
    canvas.svg().end();
  }

  /** Dots come last, so that no neighbour hides them. */
  private void draw(Map<CountryMark, Member> told, boolean dots) {
    told.forEach(
        (mark, member) -> {
          if (mark.isDot() == dots) {
            mark.draw(said(member), List.of(member.hue()), false);
          }
        });
  }

  private String said(Member member) {
    Point point = member.point();
    String group = point.label() + ": " + member.group().name();
    return point.value() == null ? group : group + ", " + canvas.said(point);
  }

  private List<Legend.Key> keys() {
    List<Legend.Key> keys = new ArrayList<>();
    for (int i = 0; i < chart.groups().size(); i++) {
      if (!chart.groups().get(i).points().isEmpty()) {
        keys.add(Legend.Key.of(Paint.HUES.get(i), chart.groups().get(i).name()));
      }
    }
    keys.add(Legend.Key.of(Paint.LAND, chart.texts().noData()));
    return keys;
  }

  private List<String> outside() {
    List<String> shown = map.shapes().stream().map(Shape::code).toList();
    return members.values().stream()
        .filter(member -> !shown.contains(member.point().key()))
        .map(member -> member.point().label() + " (" + member.group().name() + ")")
        .toList();
  }
}
