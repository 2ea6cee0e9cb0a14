package permed.landscape.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A server, a directory and a downloader with small limits, for one test. */
final class Fetching implements AutoCloseable {
  static final String FILE_NAME = "cordis-h2020projects-csv.zip";

  /** Patient with a busy machine; the pauses are only recorded. */
  static final DownloadSettings SMALL =
      new DownloadSettings(
          Duration.ofSeconds(5), Duration.ofSeconds(5), 3, Duration.ofSeconds(1), 1_000_000);

  final DumpServer server = new DumpServer();
  final Path directory;
  final List<Duration> pauses = new ArrayList<>();
  final List<Long> progress = new ArrayList<>();

  Fetching(Path directory) {
    this.directory = directory;
  }

  Download download() {
    return new Download("Horizon 2020", server.address("/data/" + FILE_NAME), FILE_NAME);
  }

  DownloadOutcome fetch() {
    return fetch(SMALL);
  }

  DownloadOutcome fetch(DownloadSettings settings) {
    return new Downloader(settings, pauses::add)
        .fetch(download(), directory, (bytes, total) -> progress.add(bytes));
  }

  static DownloadSettings attempts(int attempts) {
    return new DownloadSettings(
        SMALL.connectTimeout(), SMALL.idleTimeout(), attempts, SMALL.pause(), SMALL.maxBytes());
  }

  static DownloadSettings atMost(long bytes) {
    return new DownloadSettings(
        SMALL.connectTimeout(), SMALL.idleTimeout(), 1, SMALL.pause(), bytes);
  }

  static DownloadSettings impatient() {
    return new DownloadSettings(
        SMALL.connectTimeout(), Duration.ofMillis(300), 1, SMALL.pause(), SMALL.maxBytes());
  }

  /** Everything in the directory but the hidden lock. */
  List<String> files() {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path part() {
    return directory.resolve(FILE_NAME + ".part");
  }

  @Override
  public void close() {
    server.close();
  }
}
