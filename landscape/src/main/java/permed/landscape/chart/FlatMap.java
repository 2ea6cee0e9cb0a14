package permed.landscape.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import permed.landscape.chart.Choropleth.View;

/**
 * The countries of a view, projected and cut once; x runs from 0 to 1 from the left, y from 0 to
 * {@link #aspect} from the top.
 */
record FlatMap(double aspect, List<Shape> shapes) {

  private static final Map<View, FlatMap> VIEWS = views();

  /** A country on the map; a single point stands for a state too small for an outline. */
  record Shape(String code, String name, List<double[]> rings) {}

  static FlatMap of(View view) {
    return Objects.requireNonNull(VIEWS.get(view));
  }

  private static Map<View, FlatMap> views() {
    List<Country> countries = Country.readAll();
    Map<View, FlatMap> views = new EnumMap<>(View.class);
    Frame europe = new Frame(-.3, -.325, .475, .358);
    views.put(View.EUROPE, of(countries, new Projection.Lambert(), europe));
    Frame world = new Frame(-2.66, -1.03, 2.72, 1.32);
    views.put(View.WORLD, of(countries, new Projection.EqualEarth(), world));
    return views;
  }

  private static FlatMap of(List<Country> countries, Projection projection, Frame frame) {
    List<Shape> shapes = new ArrayList<>();
    for (Country country : countries) {
      List<double[]> rings = new ArrayList<>();
      for (double[] ring : country.rings()) {
        double[] inside = flat(ring, projection, frame);
        if (inside.length > 0) {
          rings.add(inside);
        }
      }
      if (!rings.isEmpty()) {
        shapes.add(new Shape(country.code(), country.name(), List.copyOf(rings)));
      }
    }
    return new FlatMap(frame.aspect(), List.copyOf(shapes));
  }

  private static double[] flat(double[] ring, Projection projection, Frame frame) {
    double[] flat = new double[ring.length];
    for (int i = 0; i < ring.length; i += 2) {
      if (!projection.covers(ring[i], ring[i + 1])) {
        return new double[0];
      }
      double[] at = projection.project(ring[i], ring[i + 1]);
      flat[i] = at[0];
      flat[i + 1] = at[1];
    }
    return fromTopLeft(cut(flat, frame), frame);
  }

  private static double[] cut(double[] flat, Frame frame) {
    if (flat.length == 2) {
      return frame.contains(flat[0], flat[1]) ? flat : new double[0];
    }
    return frame.cut(flat);
  }

  private static double[] fromTopLeft(double[] flat, Frame frame) {
    double width = frame.east() - frame.west();
    for (int i = 0; i < flat.length; i += 2) {
      flat[i] = (flat[i] - frame.west()) / width;
      flat[i + 1] = (frame.north() - flat[i + 1]) / width;
    }
    return flat;
  }
}
