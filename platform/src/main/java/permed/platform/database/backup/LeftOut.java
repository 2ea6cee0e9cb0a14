package permed.platform.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a backup leaves out by intention, declared in one place: {@code hand-over.txt} beside this
 * class.
 *
 * @param words the declaration, one line each; see there
 */
record LeftOut(List<String> words) {

  LeftOut {
    words = List.copyOf(words);
  }

  static LeftOut of(Profile profile) {
    return switch (profile) {
      case FULL -> new LeftOut(List.of());
      case HAND_OVER -> declared();
    };
  }

  private static LeftOut declared() {
    try (InputStream in = LeftOut.class.getResourceAsStream("hand-over.txt")) {
      if (in == null) {
        throw new IllegalStateException("hand-over.txt is missing");
      }
      return new LeftOut(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether all of a table stays behind. */
  boolean hasTable(String table) {
    String schema = table.substring(0, table.indexOf('.'));
    return words.contains("table " + table) || words.contains("schema " + schema);
  }

  /** Whether a column goes along as null. */
  boolean hasColumn(String table, String column) {
    return words.contains("column " + table + "." + column);
  }

  /** The condition of the rows of a table that stay behind. */
  Optional<String> rows(String table) {
    String start = "rows " + table + " where ";
    return words.stream()
        .filter(word -> word.startsWith(start))
        .map(word -> word.substring(start.length()))
        .findFirst();
  }

  boolean hasFile(String path) {
    return words.stream()
        .filter(word -> word.startsWith("folder "))
        .anyMatch(word -> path.startsWith(word.substring("folder ".length()) + "/"));
  }
}
