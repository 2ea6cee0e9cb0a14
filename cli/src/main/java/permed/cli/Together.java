package permed.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Several files as one delivery: a zip that holds them under their names. The same files give the
 * same bytes, whatever their order; a single file stays as it is.
 */
final class Together implements AutoCloseable {

  /** Entries carry no day of their own, or the same files would differ from day to day. */
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Path folder;
  private final Path delivery;

  private Together(Path folder, Path delivery) {
    this.folder = folder;
    this.delivery = delivery;
  }

  static Together of(List<Path> files) throws IOException {
    Path folder = Files.createTempDirectory("permed-");
    Path delivery = folder.resolve("delivery.zip");
    if (files.size() == 1) {
      delivery = files.getFirst();
    } else if (!files.isEmpty()) {
      zip(delivery, files);
    }
    Files.createDirectory(folder.resolve("workspace"));
    return new Together(folder, delivery);
  }

  /** The one file. */
  Path delivery() {
    return delivery;
  }

  /** An empty folder to work in. */
  Path workspace() {
    return folder.resolve("workspace");
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  static Path zip(Path zip, List<Path> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Path file : files.stream().sorted(Comparator.comparing(Path::getFileName)).toList()) {
        ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
        entry.setTimeLocal(NO_DAY);
        entries.putNextEntry(entry);
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
    return zip;
  }
}
