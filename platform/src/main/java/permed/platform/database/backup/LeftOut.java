package permed.platform.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a backup leaves out by intention, declared in one place: {@code hand-over.txt} beside this
 * class.
 *
 * @param tables schema.table; restored without rows
 * @param columns schema.table.column; restored as null
 * @param folders of the data folder
 */
record LeftOut(List<String> tables, List<String> columns, List<String> folders) {

  LeftOut {
    tables = List.copyOf(tables);
    columns = List.copyOf(columns);
    folders = List.copyOf(folders);
  }

  static LeftOut of(Profile profile) {
    return switch (profile) {
      case FULL -> new LeftOut(List.of(), List.of(), List.of());
      case HAND_OVER -> declared();
    };
  }

  private static LeftOut declared() {
    try (InputStream in = LeftOut.class.getResourceAsStream("hand-over.txt")) {
      if (in == null) {
        throw new IllegalStateException("hand-over.txt is missing");
      }
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      return new LeftOut(names(lines, "table "), names(lines, "column "), names(lines, "folder "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(List<String> lines, String kind) {
    return lines.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()).strip())
        .toList();
  }

  boolean hasColumn(String table, String column) {
    return columns.contains(table + "." + column);
  }

  boolean hasFile(String path) {
    return folders.stream().anyMatch(folder -> path.startsWith(folder + "/"));
  }

  /** For the manifest, in the words of the declaration. */
  List<String> words() {
    return java.util.stream.Stream.of(
            tables.stream().map(name -> "table " + name),
            columns.stream().map(name -> "column " + name),
            folders.stream().map(name -> "folder " + name))
        .flatMap(words -> words)
        .toList();
  }
}
