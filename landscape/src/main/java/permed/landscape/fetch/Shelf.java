package permed.landscape.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import permed.landscape.fetch.DownloadOutcome.AlreadyThere;
import permed.landscape.fetch.DownloadOutcome.Fetched;

/**
 * The directory where the vintages of one file stand side by side, each under a name stamped with
 * its own date: {@code cordis-h2020projects-2026-03-02-csv.zip}. Nothing on it is ever replaced.
 */
final class Shelf {
  private static final Pattern NAME = Pattern.compile("(.+?)((?:-(?:csv|json|xml|xlsx))?\\.zip)");

  private final Path directory;
  private final String stem;
  private final String ending;

  Shelf(Path directory, String fileName) {
    Matcher name = NAME.matcher(fileName);
    if (!name.matches()) {
      throw new IllegalArgumentException("Not the name of a zip file: " + fileName);
    }
    this.directory = directory;
    this.stem = name.group(1);
    this.ending = name.group(2);
  }

  Path directory() {
    return directory;
  }

  /** The file of this very second and size, if it was fetched before; spares a download. */
  Optional<Path> find(Edition offered) {
    Optional<Instant> moment = offered.lastModified();
    if (moment.isEmpty() || offered.length().isEmpty()) {
      return Optional.empty();
    }
    return ofSize(offered.length().getAsLong()).stream()
        .filter(file -> file.getFileName().toString().startsWith(stem + "-" + offered.stamp("")))
        .filter(file -> modified(file).equals(moment.get()))
        .findFirst();
  }

  /** Moves the finished part here, unless its content is here already. */
  DownloadOutcome put(PartFile part, Edition edition, boolean resumed) throws OutOfRoom {
    String sha256 = Sha256.of(part.path());
    long bytes = part.size();
    Optional<Path> twin =
        ofSize(bytes).stream().filter(file -> Sha256.of(file).equals(sha256)).findFirst();
    if (twin.isPresent()) {
      part.discard();
      return new AlreadyThere(twin.get());
    }
    Path target = freeName(edition.stamp(sha256), sha256);
    part.moveTo(target);
    return new Fetched(target, bytes, sha256, edition.lastModified(), edition.etag(), resumed);
  }

  private Path freeName(String stamp, String sha256) {
    Path usual = directory.resolve(stem + "-" + stamp + ending);
    return Files.notExists(usual)
        ? usual
        : directory.resolve(stem + "-" + stamp + "-" + sha256 + ending);
  }

  private List<Path> ofSize(long bytes) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> isVintage(file.getFileName().toString()))
          .filter(file -> Files.isRegularFile(file) && file.toFile().length() == bytes)
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot list " + directory, failure);
    }
  }

  private boolean isVintage(String name) {
    return name.equals(stem + ending) || (name.startsWith(stem + "-") && name.endsWith(ending));
  }

  private static Instant modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the date of " + file, failure);
    }
  }
}
