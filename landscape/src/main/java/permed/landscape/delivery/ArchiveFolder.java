package permed.landscape.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where things stand in the archive, and how they get there so that a crash leaves either the old
 * state or the new.
 */
final class ArchiveFolder {

  private static final Pattern ENDING = Pattern.compile("\\.[a-z0-9]{1,8}");
  private static final Pattern RECORD = Pattern.compile("[0-9a-f]{64}\\.json");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path root;

  ArchiveFolder(Path dataDirectory) {
    this.root = dataDirectory.resolve("archive");
  }

  static boolean isHash(String text) {
    return HASH.matcher(text).matches();
  }

  /** Makes the folders and clears away what an import that died has left. */
  void prepare() throws IOException {
    Files.createDirectories(incoming());
    try (Stream<Path> left = Files.list(incoming())) {
      for (Path path : left.toList()) {
        deleteAll(path);
      }
    }
  }

  Path root() {
    return root;
  }

  Path lockFile() {
    return root.resolve("lock");
  }

  Path newWorkplace() throws IOException {
    return Files.createTempDirectory(incoming(), "import-");
  }

  Path file(String sha256, String fileName) {
    return root.resolve(sha256 + ending(fileName));
  }

  Path record(String sha256) {
    return root.resolve(sha256 + ".json");
  }

  /** What was decided about a delivery since. */
  Path acts(String sha256) {
    return root.resolve(sha256 + ".acts.jsonl");
  }

  /** The records of everything that is archived, in no order. */
  List<Path> records() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(path -> RECORD.matcher(path.getFileName().toString()).matches()).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("listing " + root, failed);
    }
  }

  /** Moves a finished file to its place; after this it survives a loss of power. */
  void settle(Path from, Path to) throws IOException {
    try (FileChannel file = FileChannel.open(from, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    if (root.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel folder = FileChannel.open(root, StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  static void deleteAll(Path path) throws IOException {
    try (Stream<Path> below = Files.walk(path)) {
      for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  private Path incoming() {
    return root.resolve("incoming");
  }

  /** The ending the file came with, so that the archive opens in other programs. */
  private static String ending(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".csv.gz")) {
      return ".csv.gz";
    }
    String last = name.substring(Math.max(0, name.lastIndexOf('.')));
    boolean usable = ENDING.matcher(last).matches() && !last.equals(".json");
    return usable ? last : ".bin";
  }
}
