package permed.platform.deliveries;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permed.platform.site.PlatformSettings;

/**
 * The uploaded files, each under its SHA-256 in the folder {@code staged} of the data folder until
 * it is archived or thrown away. Whoever may read pages of a delivery never gets at them by an
 * address.
 */
@Component
class StagedFiles {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

  /** What an upload that died has left, or one whose row never came. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final long mostBytes;

  StagedFiles(PlatformSettings settings) {
    this.folder = settings.data().resolve("staged");
    this.mostBytes = settings.limits().deliveryMegabytes() * 1_000_000L;
  }

  /** A file that was kept. */
  record Kept(String sha256, long bytes) {}

  /** Keeps what an upload brings; empty if it is larger than allowed. */
  Optional<Kept> keep(InputStream content) {
    try {
      Path incoming = Files.createTempFile(Files.createDirectories(folder), "incoming-", "");
      try {
        Optional<Kept> kept = copy(content, incoming);
        if (kept.isPresent()) {
          Path target = file(kept.get().sha256());
          Files.move(
              incoming,
              target,
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        }
        return kept;
      } finally {
        Files.deleteIfExists(incoming);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("keeping an upload in " + folder, failed);
    }
  }

  /** Where a file stands, whether or not it is there. */
  Path file(String sha256) {
    if (!NAME.matcher(sha256).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + sha256);
    }
    return folder.resolve(sha256);
  }

  boolean has(Staging.File file) {
    return file(file.sha256()).toFile().length() == file.bytes();
  }

  void drop(String sha256) {
    try {
      Files.deleteIfExists(file(sha256));
    } catch (IOException failed) {
      throw new UncheckedIOException("deleting from " + folder, failed);
    }
  }

  /** Deletes what lies there for a day and belongs to nothing that is being prepared. */
  int sweep(Predicate<String> isNeeded, Instant now) {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    int swept = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.toList()) {
        String name = path.getFileName().toString();
        boolean old = Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(ABANDONED));
        if (old && !(NAME.matcher(name).matches() && isNeeded.test(name))) {
          deleteTree(path);
          swept++;
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("sweeping " + folder, failed);
    }
    return swept;
  }

  /** An empty folder for one reading, to be given back with {@link #deleteTree}. */
  Path workspace() {
    try {
      return Files.createTempDirectory(Files.createDirectories(folder), "reading-");
    } catch (IOException failed) {
      throw new UncheckedIOException("in " + folder, failed);
    }
  }

  static void deleteTree(Path path) {
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> all = below.sorted(Comparator.reverseOrder()).toList();
      for (Path each : all) {
        Files.deleteIfExists(each);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("deleting " + path, failed);
    }
  }

  private Optional<Kept> copy(InputStream content, Path to) throws IOException {
    MessageDigest digest = digest();
    long count = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
        count += got;
        if (count > mostBytes) {
          return Optional.empty();
        }
        digest.update(buffer, 0, got);
        out.write(buffer, 0, got);
      }
    }
    return Optional.of(new Kept(HexFormat.of().formatHex(digest.digest()), count));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
