package permed.landscape.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Countries darker for more; keys are ISO 3166 alpha-2 codes and XK.
 *
 * <p>A country without a point is plain and carries its English name; give a point in the state
 * unknown to name it otherwise. A value that lies outside the view is said below the map.
 */
public record Choropleth(
    Heading heading, Axes axes, View view, List<Point> countries, Wording wording)
    implements Chart {

  /** The part of the world shown. */
  public enum View {
    EUROPE,
    WORLD
  }

  public Choropleth {
    countries = List.copyOf(countries);
    Set<String> seen = new HashSet<>();
    for (Point country : countries) {
      if (!seen.add(country.key())) {
        throw new IllegalArgumentException("Country " + country.key() + " is there twice");
      }
    }
  }

  /** The map of Europe. */
  public Choropleth(Heading heading, Axes axes, List<Point> countries, Wording wording) {
    this(heading, axes, View.EUROPE, countries, wording);
  }
}
