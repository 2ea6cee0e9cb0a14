package permed.landscape.source.gtr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;
import permed.landscape.source.record.CsvRecords;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.record.RecordReading;
import permed.landscape.source.record.Records;
import permed.landscape.source.zip.UnreadableFileException;

/**
 * Reads Gateway to Research, plain or gzipped: JSON of its interface, in which pages of projects,
 * organisations, persons and funds follow each other in any order, or the CSV download.
 *
 * <p>A project is known by the id of the gateway, which both forms give, and not by its grant
 * reference, which councils use more than once; the reference is told as its award number.
 * Organisations, persons and funds are kept in memory while projects stream by: about a hundred
 * bytes each, of which the whole gateway has some hundred thousand.
 */
public final class GtrReader implements SourceReader {

  static final String SOURCE = "gtr";

  private static final SourceProfile PROFILE =
      new SourceProfile(
          SOURCE,
          "UKRI Gateway to Research",
          "OGL-UK-3.0",
          "Source: UKRI Gateway to Research, Open Government Licence v3.0");

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  public ReadingOutcome read(Path path, PartialDate dumpDate, Path workspace, ReadingSink sink) {
    try {
      DeliveredFile file = DeliveredFile.of(path);
      return new ReadingOutcome.Complete(
          file.kind() == DeliveredFile.Kind.JSON
              ? new ResourceReading(file, dumpDate, sink).read()
              : readTable(file, dumpDate, sink));
    } catch (UnreadableFileException refused) {
      return new ReadingOutcome.Unreadable(refused.reason());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + path, failed);
    }
  }

  private static List<ReadingOutcome.RowCount> readTable(
      DeliveredFile file, PartialDate dumpDate, ReadingSink sink) throws IOException {
    try (Records records =
        CsvRecords.open(file, List::of, header -> header.contains("ProjectId"), sink)) {
      RowInterpreter interpreter = new RowInterpreter(dumpDate);
      return List.of(new RecordReading(records, sink).readAll(interpreter));
    }
  }
}
