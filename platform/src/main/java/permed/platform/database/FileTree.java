package permed.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with everything in it. */
public final class FileTree {

  private FileTree() {}

  /** Deletes it, deepest first; nothing happens when it is not there. */
  public static void delete(Path root) throws IOException {
    for (Path path : paths(root).sorted(Comparator.reverseOrder()).toList()) {
      Files.deleteIfExists(path);
    }
  }

  /** The folder and all in it; empty when it is not there. */
  static Stream<Path> paths(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return List.copyOf(all.toList()).stream();
    }
  }
}
