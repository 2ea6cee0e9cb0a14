package permed.kernel.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of two columns that ship with the platform. */
final class ReferenceTable {

  private static final String FOLDER = "/permed/kernel/reference/";

  private ReferenceTable() {}

  /** First column to second, in the order of the file, without its header. */
  static Map<String, String> read(String name) {
    Map<String, String> table = new LinkedHashMap<>();
    List<String> lines = lines(name);
    for (String line : lines.subList(1, lines.size())) {
      int comma = line.lastIndexOf(',');
      String earlier = table.put(line.substring(0, comma), line.substring(comma + 1));
      if (earlier != null) {
        throw new IllegalStateException(name + " has two lines for " + line);
      }
    }
    return table;
  }

  private static List<String> lines(String name) {
    try (InputStream table = ReferenceTable.class.getResourceAsStream(FOLDER + name)) {
      if (table == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + name);
      }
      return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}
