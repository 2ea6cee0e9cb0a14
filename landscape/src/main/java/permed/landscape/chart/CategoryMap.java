package permed.landscape.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Countries in the hue of the group they belong to; keys are ISO 3166 alpha-2 codes and XK, values
 * are counts said beside the name of the group.
 *
 * <p>A country in no group is plain land. One that lies outside the view is said below the map.
 *
 * @param groupName what the groups are, the head of their column in the table
 * @param groups at most seven, in the order their hues are given out; a country is in one at most
 */
public record CategoryMap(
    Heading heading,
    Axes axes,
    Choropleth.View view,
    String groupName,
    List<Series> groups,
    Wording wording)
    implements Chart {

  public CategoryMap {
    groups = List.copyOf(groups);
    if (groups.size() > Paint.HUES.size()) {
      throw new IllegalArgumentException("More groups than hues: " + groups.size());
    }
    Set<String> seen = new HashSet<>();
    for (Series group : groups) {
      for (Point country : group.points()) {
        if (!seen.add(country.key())) {
          throw new IllegalArgumentException("Country " + country.key() + " is in two groups");
        }
      }
    }
  }
}
