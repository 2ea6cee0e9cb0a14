package permed.landscape.source.cordis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RecordingSink;
import permed.landscape.source.Zips;

/** One numbered folder: the files of a dump, and what has to come out of it. */
record CordisCase(Path folder) {

  static final PartialDate DUMP_DATE = PartialDate.of(2025, 3);

  private static final Path ROOT =
      Path.of(System.getProperty("permed.root"), "landscape/src/test/resources/sources/cordis");

  static List<CordisCase> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.sorted().map(CordisCase::new).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Packs the input, and reads it as it would be delivered. */
  Reading read(Path scratch) {
    try {
      Path zip = Zips.packFolder(scratch.resolve(name() + ".zip"), folder.resolve("input"));
      Path workspace = Files.createDirectory(scratch.resolve(name()));
      RecordingSink sink = new RecordingSink();
      return new Reading(new CordisReader().read(zip, DUMP_DATE, workspace, sink), sink);
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
