package permed.landscape.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import permed.kernel.time.PartialDate;

/**
 * Reads the files of one publisher, be it grants or the rates figures are converted with. A pure
 * function of the file: the same bytes give the same projects and findings in the same order, on
 * any machine.
 */
public interface DeliveryReader {

  /** Facts about the source that go with every delivery. */
  SourceProfile profile();

  /**
   * Reads a whole file, streaming, in bounded memory.
   *
   * @param file the raw file as delivered
   * @param dumpDate the date of the dump; labels carry it
   * @param workspace empty directory for spill files, emptied by the reader before it returns
   * @return the counts, or why the file cannot be read at all; the sink may have seen projects
   *     before an unreadable place is found, so a caller commits only on {@link
   *     ReadingOutcome.Complete}
   * @throws java.io.UncheckedIOException if the disk fails
   */
  ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink);

  /**
   * The date the contents themselves are of, where they tell; asked only if neither the person who
   * imports the file nor its name does.
   */
  default Optional<DumpDate> dateInside(Path file) throws IOException {
    return Optional.empty();
  }

  /**
   * The text of the rules this reader follows, where they belong to a member and may change; kept
   * with every delivery, so that it is read tomorrow as it was today.
   */
  default Optional<String> rules() {
    return Optional.empty();
  }

  /**
   * A date found inside a file.
   *
   * @param basis what it was taken from, in words that go into the record of the delivery
   */
  record DumpDate(PartialDate date, String basis) {}
}
