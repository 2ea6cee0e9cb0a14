package permed.landscape.source.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceReader;
import permed.landscape.source.record.finding.NoRecords;
import permed.landscape.source.zip.UnreadableFileException;

/** A reader of files in which every record is a whole project. Projects come in file order. */
public abstract class RecordReader implements SourceReader {

  /** The records of the file, however it is written. */
  protected abstract Records open(DeliveredFile file, ReadingSink sink) throws IOException;

  /** Reads a record of the file; labels are of the date of the dump. */
  protected abstract RecordInterpreter interpreter(DeliveredFile file, PartialDate dumpDate);

  @Override
  public final ReadingOutcome read(
      Path path, PartialDate dumpDate, Path workspace, ReadingSink sink) {
    try {
      DeliveredFile file = DeliveredFile.of(path);
      try (Records records = open(file, sink)) {
        RecordReading reading = new RecordReading(records, sink);
        return new ReadingOutcome.Complete(List.of(reading.readAll(interpreter(file, dumpDate))));
      }
    } catch (UnreadableFileException refused) {
      return new ReadingOutcome.Unreadable(refused.reason());
    } catch (IOException failed) {
      throw new UncheckedIOException("reading " + path, failed);
    }
  }

  /** The refusal of a file in a format this source does not come in. */
  protected static UnreadableFileException notOurs(DeliveredFile file, String expected) {
    return new UnreadableFileException(
        new NoRecords(SourcePointer.of(file.name()), "no " + expected));
  }
}
