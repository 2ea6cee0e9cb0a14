package permed.benchmarks.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import permed.kernel.finding.Finding;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.SourceReader;
import permed.landscape.source.cordis.CordisReader;

/** One invented dump on disk, read by the same reader as a real one. */
public record Dump(Path file) {

  static final PartialDate DAY = PartialDate.of(2026, 4);

  /** The dumps in a directory, by name. */
  public static List<Dump> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      List<Dump> dumps =
          files
              .filter(file -> file.toString().endsWith("-csv.zip"))
              .sorted()
              .map(Dump::new)
              .toList();
      if (dumps.isEmpty()) {
        throw new IOException(
            "No dumps in " + directory + "; make some: generate --out " + directory);
      }
      return dumps;
    }
  }

  static SourceReader reader() {
    return new CordisReader();
  }

  /** Bytes of all its files unpacked. */
  long unpackedBytes() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().mapToLong(ZipEntry::getSize).sum();
    }
  }

  /** Reads it to its end. */
  public void read(ProjectSink sink) throws IOException {
    Path workspace = Files.createTempDirectory("permed-reading");
    try {
      ReadingOutcome outcome = reader().read(file, DAY, workspace, sink);
      if (outcome instanceof ReadingOutcome.Unreadable unreadable) {
        throw new IOException(file + ": " + unreadable.reason());
      }
    } finally {
      Files.delete(workspace);
    }
  }

  /** Takes the projects; an invented dump has nothing to reject. */
  @FunctionalInterface
  public interface ProjectSink extends ReadingSink {

    @Override
    default void rejected(RejectedRow row) {
      throw new IllegalStateException("An invented row was rejected: " + row);
    }

    @Override
    default void finding(Finding finding) {}

    @Override
    void project(Project project);
  }
}
