package permed.landscape.source.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The columns of a file by name; capitals and blanks around a name do not matter. Of two columns of
 * one name the first counts.
 */
public final class Header {

  private final List<String> names;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> exact = new HashMap<>();

  private Header(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      positions.putIfAbsent(folded(names.get(i)), i);
    }
    // The first of several that differ in capitals alone counts, however it is asked for.
    for (String name : names) {
      exact.put(name, positions.getOrDefault(folded(name), 0));
    }
  }

  public static Header of(CsvRow row) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < row.fieldCount(); i++) {
      names.add(row.field(i));
    }
    return new Header(names);
  }

  public static Header of(List<String> names) {
    return new Header(names);
  }

  /** The names as they stand in the file. */
  public List<String> names() {
    return names;
  }

  /** The position of the first of these names that there is, or -1. */
  public int positionOf(List<String> alternatives) {
    for (String name : alternatives) {
      Integer known = exact.get(name);
      Integer position = known == null ? positions.get(folded(name)) : known;
      if (position != null) {
        return position;
      }
    }
    return -1;
  }

  /** Whether the row says the same as this header. */
  public boolean isRepeatedBy(CsvRow row) {
    if (row.fieldCount() != names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!row.field(i).strip().equalsIgnoreCase(names.get(i).strip())) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
