package permed.platform.database.backup;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a data folder that are worth keeping: not the database's own, which go out as
 * tables, nor programs that are unpacked again, the demo, or what is only half written.
 */
final class DataFiles {

  private static final Set<String> NOT_KEPT = Set.of("database", "postgres", "demo");

  /** Read before the snapshots it may name, so that it never names one that is not there. */
  private static final Set<String> CURRENT =
      Set.of("snapshots/current", "snapshots/current-members");

  private DataFiles() {}

  /** Paths below the folder, with slashes; links are followed. */
  static List<String> list(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(data, FileVisitOption.FOLLOW_LINKS)) {
      return all.filter(Files::isRegularFile)
          .map(file -> data.relativize(file).toString().replace('\\', '/'))
          .filter(DataFiles::isKept)
          .sorted(
              Comparator.comparing((String path) -> !CURRENT.contains(path))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  private static boolean isKept(String path) {
    String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    boolean temporary =
        path.startsWith(".")
            || path.contains("/.")
            || path.endsWith(".part")
            || path.equals("archive/lock")
            || path.startsWith("archive/incoming/");
    return !NOT_KEPT.contains(first) && !temporary;
  }
}
