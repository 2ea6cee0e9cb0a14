package permed.landscape.question;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import permed.landscape.snapshot.Dimension;

/** Brings filters into their one canonical order: by dimension, one each. */
final class Filters {

  private Filters() {}

  static List<Filter> normalised(List<Filter> filters) {
    Map<Dimension, List<String>> keys = new EnumMap<>(Dimension.class);
    for (Filter filter : filters) {
      keys.computeIfAbsent(filter.dimension(), dimension -> new ArrayList<>())
          .addAll(filter.keys());
    }
    return keys.entrySet().stream()
        .map(entry -> new Filter(entry.getKey(), entry.getValue()))
        .toList();
  }
}
