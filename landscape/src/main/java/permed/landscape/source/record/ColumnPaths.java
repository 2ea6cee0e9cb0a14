package permed.landscape.source.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the columns of a table stand in the tree of a record. A number in a path is the place in a
 * list, counted from 0.
 */
final class ColumnPaths {

  private final List<List<String>> paths = new ArrayList<>();

  /**
   * Takes the header.
   *
   * @param naming the path of a column; an empty one leaves it out
   */
  ColumnPaths(List<String> header, Function<String, List<String>> naming) {
    header.forEach(name -> paths.add(naming.apply(name)));
  }

  int size() {
    return paths.size();
  }

  boolean isDate(int column) {
    List<String> path = column < paths.size() ? paths.get(column) : List.of();
    return !path.isEmpty() && path.getLast().toLowerCase(Locale.ROOT).endsWith("date");
  }

  /** The tree of one row; cells that are empty or have no path are left out. */
  ObjectNode tree(List<String> cells) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < Math.min(cells.size(), paths.size()); i++) {
      if (!cells.get(i).isBlank() && !paths.get(i).isEmpty()) {
        put(root, paths.get(i), cells.get(i));
      }
    }
    return root;
  }

  private static void put(ObjectNode root, List<String> path, String cell) {
    ObjectNode node = root;
    for (int i = 0; i < path.size() - 1; i++) {
      Integer place = number(path.get(i + 1));
      if (place == null) {
        node = node.withObjectProperty(path.get(i));
      } else {
        node = element(node.withArrayProperty(path.get(i)), place);
        i++;
      }
    }
    if (!node.has(path.getLast())) {
      node.put(path.getLast(), cell);
    }
  }

  private static ObjectNode element(ArrayNode list, int place) {
    while (list.size() <= place) {
      list.addObject();
    }
    return (ObjectNode) list.get(place);
  }

  private static @Nullable Integer number(String segment) {
    boolean small = segment.length() == 1 && Character.isDigit(segment.charAt(0));
    return small ? Integer.valueOf(segment) : null;
  }
}
