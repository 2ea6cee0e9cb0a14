package permed.landscape.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Points that share a name, each key once; {@code committed} marks money promised for the future,
 * which is drawn lighter, in the hue of the series of the same name.
 */
public record Series(String name, List<Point> points, boolean committed) {

  public Series {
    points = List.copyOf(points);
    Set<String> seen = new HashSet<>();
    for (Point point : points) {
      if (!seen.add(point.key())) {
        throw new IllegalArgumentException("Series " + name + " has " + point.key() + " twice");
      }
    }
  }

  public Series(String name, List<Point> points) {
    this(name, points, false);
  }

  /** The name, telling promised money apart where the same name is also spent. */
  String nameAmong(List<Series> all, ChartTexts texts) {
    boolean twice = all.stream().filter(each -> each.name().equals(name)).count() > 1;
    return twice && committed ? name + ", " + texts.committed() : name;
  }

  Optional<Point> find(String key) {
    return points.stream().filter(point -> point.key().equals(key)).findFirst();
  }
}
