package permed.platform.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import permed.platform.database.EmbeddedPostgres;

/** The folder a restore is put together in, beside the one it is to be. */
final class RestoreSite {

  private RestoreSite() {}

  /** Makes one, and removes those that restores of the same folder left when they were killed. */
  static Path beside(Path target) throws IOException {
    Path parent = Files.createDirectories(target.resolveSibling(""));
    String prefix = "." + target.getFileName() + "-restoring-";
    List<Path> left;
    try (Stream<Path> siblings = Files.list(parent)) {
      left = siblings.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
    }
    // One another restore is at right now stays.
    left.forEach(EmbeddedPostgres::discard);
    Path made = Files.createTempDirectory(parent, prefix);
    if (made.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // As a data folder usually is; a temporary one would be closed to whom PostgreSQL runs as.
      Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return made;
  }
}
