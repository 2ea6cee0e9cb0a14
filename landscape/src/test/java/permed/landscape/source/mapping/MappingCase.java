package permed.landscape.source.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.Zips;

/**
 * One numbered folder of one source: a file as it is delivered, or several that are zipped, and
 * what has to come out. A folder with a mapping of its own is read by that, the others by the
 * bundled one of their source. A file {@code x.xlsx.csv} is delivered as the workbook {@code
 * x.xlsx}, each line {@code [name]} beginning a sheet.
 */
record MappingCase(Path folder) {

  static final PartialDate DUMP_DATE = PartialDate.of(2024, 5);

  private static final Path ROOT =
      Path.of(System.getProperty("permed.root"), "landscape/src/test/resources/sources");

  /** All cases of the engine and of the bundled mappings. */
  static List<MappingCase> all() {
    return Stream.concat(Stream.of("mapping"), BundledMappings.names().stream())
        .flatMap(source -> list(ROOT.resolve(source)).stream())
        .map(MappingCase::new)
        .toList();
  }

  String name() {
    return folder.getParent().getFileName() + "/" + folder.getFileName();
  }

  Mapping mapping() {
    Path own = folder.resolve("mapping.yaml");
    String yaml =
        Files.exists(own)
            ? text(own)
            : BundledMappings.yaml(folder.getParent().getFileName().toString());
    return switch (Mapping.parse(yaml)) {
      case Mapping.Outcome.Understood understood -> understood.mapping();
      case Mapping.Outcome.Mistaken mistaken ->
          throw new AssertionError(name() + ": " + mistaken.mistakes());
    };
  }

  Reading read(Path scratch) {
    try {
      Path place = Files.createDirectories(scratch.resolve(name()));
      Path workspace = Files.createDirectory(place.resolve("workspace"));
      RecordingSink sink = new RecordingSink();
      return new Reading(
          new MappedReader(mapping()).read(delivery(place), DUMP_DATE, workspace, sink), sink);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Path delivery(Path place) throws IOException {
    Path input = folder.resolve("input");
    if (Files.isDirectory(input)) {
      Map<String, byte[]> members = new TreeMap<>();
      for (Path file : list(input)) {
        members.put(deliveredName(file), deliveredBytes(file));
      }
      return Zips.packBytes(place.resolve("delivery.zip"), members);
    }
    Path single =
        list(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith("input."))
            .findFirst()
            .orElseThrow();
    return Files.write(place.resolve("delivery"), deliveredBytes(single));
  }

  private static String deliveredName(Path file) {
    return file.getFileName().toString().replace(".xlsx.csv", ".xlsx");
  }

  private static byte[] deliveredBytes(Path file) throws IOException {
    return file.getFileName().toString().endsWith(".xlsx.csv")
        ? Workbooks.of(Files.readAllLines(file))
        : Files.readAllBytes(file);
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String toString() {
    return name();
  }

  record Reading(ReadingOutcome outcome, RecordingSink sink) {}
}
