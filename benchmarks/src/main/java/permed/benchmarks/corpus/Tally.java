package permed.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each value was seen. */
final class Tally<T extends Comparable<T>> {

  private final Map<T, Integer> counts = new HashMap<>();

  void add(T value) {
    add(value, 1);
  }

  void add(T value, int times) {
    counts.merge(value, times, Integer::sum);
  }

  int count(T value) {
    return counts.getOrDefault(value, 0);
  }

  /** Values seen at least so often, the most frequent first, ties in their natural order. */
  List<T> ranked(int atLeast) {
    return counts.keySet().stream()
        .filter(value -> count(value) >= atLeast)
        .sorted(Comparator.<T>comparingInt(this::count).reversed().thenComparing(value -> value))
        .toList();
  }

  /** Writes a table with the count in the last column. */
  void write(Path file, String header, int atLeast) throws IOException {
    Stream<String> rows = ranked(atLeast).stream().map(value -> value + "," + count(value));
    Files.writeString(
        file, String.join("\n", Stream.concat(Stream.of(header), rows).toList()) + "\n");
  }
}
