package permed.landscape.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys numbered in the order they are met, each with its label and the key above it.
 *
 * <p>Several axes may share one, so that an organisation has one name wherever it shows.
 */
final class Dictionary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final LongList recencies = new LongList();
  private final IntList parents = new IntList();

  /** The number of a key, with the label it has in the newest record that names it. */
  int number(String key, String label, long recency) {
    Integer known = numbers.get(key);
    if (known == null) {
      return added(key, label, recency);
    }
    if (recency >= recencies.get(known)) {
      labels.set(known, label);
      recencies.set(known, recency);
    }
    return known;
  }

  void setParent(int number, int parent) {
    parents.set(number, parent);
  }

  int size() {
    return keys.size();
  }

  String key(int number) {
    return keys.get(number);
  }

  String label(int number) {
    return labels.get(number);
  }

  int parent(int number) {
    return parents.get(number);
  }

  private int added(String key, String label, long recency) {
    int number = keys.size();
    numbers.put(key, number);
    keys.add(key);
    labels.add(label);
    recencies.add(recency);
    parents.add(Axis.NONE);
    return number;
  }
}
