package permed.landscape.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A place along an axis: a year or another key, with the label its first point gives it. */
record Category(String key, String label) {

  private static final int LONGEST_SPAN = 100;

  /** The keys of all series: years in order and without gaps, other keys as first named. */
  static List<Category> of(List<Series> series) {
    Map<String, Category> named = new LinkedHashMap<>();
    for (Series each : series) {
      for (Point point : each.points()) {
        named.putIfAbsent(point.key(), new Category(point.key(), point.label()));
      }
    }
    boolean years = !named.isEmpty() && named.keySet().stream().allMatch(Category::isYear);
    return years ? withoutGaps(named) : List.copyOf(named.values());
  }

  static boolean isYear(String key) {
    return key.matches("[12][0-9]{3}");
  }

  private static List<Category> withoutGaps(Map<String, Category> named) {
    List<Integer> years = named.keySet().stream().map(Integer::valueOf).sorted().toList();
    int first = years.getFirst();
    int last = years.getLast();
    List<Category> all = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      String key = Integer.toString(year);
      Category category = named.get(key);
      if (category != null) {
        all.add(category);
      } else if (last - first < LONGEST_SPAN) {
        all.add(new Category(key, key));
      }
    }
    return all;
  }
}
