package permed.landscape.source;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import permed.kernel.time.PartialDate;

/**
 * One numbered folder of one source: what is delivered, and what has to come out of it.
 *
 * <p>A folder {@code input} is delivered as a zip archive; a file {@code input.*} as it is, and
 * packed if its name says {@code packed}; a table {@code input-workbook.csv} as a workbook.
 */
public record SourceCase(String source, Path folder) {

  public static final PartialDate DUMP_DATE = PartialDate.of(2025, 3);

  private static final Path ROOT =
      Path.of(System.getProperty("permed.root"), "landscape/src/test/resources/sources");

  /** Every case of every source that comes with the platform. */
  public static List<SourceCase> all() {
    return Sources.bundled().grants().stream()
        .map(reader -> reader.profile().id())
        .filter(source -> Files.isDirectory(ROOT.resolve(source)))
        .flatMap(source -> list(ROOT.resolve(source)).map(one -> new SourceCase(source, one)))
        .toList();
  }

  public String name() {
    return source + "-" + folder.getFileName();
  }

  /** Packs the input, and reads it as it would be delivered. */
  public Reading read(Path scratch) {
    try {
      Path delivery = delivery(scratch);
      Path workspace = Files.createDirectory(scratch.resolve(name()));
      RecordingSink sink = new RecordingSink();
      SourceReader reader = Sources.bundled().findGrants(source).orElseThrow();
      return new Reading(reader.read(delivery, DUMP_DATE, workspace, sink), sink);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return name();
  }

  private Path delivery(Path scratch) throws IOException {
    Path target = scratch.resolve(name() + ".delivery");
    Path input =
        list(folder)
            .filter(path -> path.getFileName().toString().startsWith("input"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no input in " + folder));
    String file = input.getFileName().toString();
    if (Files.isDirectory(input)) {
      return Zips.packFolder(target, input);
    }
    if (file.equals("input-workbook.csv")) {
      return Workbooks.write(target, input);
    }
    return file.contains("packed") ? pack(input, target) : input;
  }

  private static Path pack(Path input, Path target) throws IOException {
    try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(target))) {
      Files.copy(input, bytes);
    }
    return target;
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** How a reading ended, and what it passed on. */
  public record Reading(ReadingOutcome outcome, RecordingSink sink) {}
}
