package permed.landscape.source;

import java.nio.file.Path;
import permed.kernel.time.PartialDate;

/**
 * Reads the dumps of one source. A pure function of the file: the same bytes give the same projects
 * and findings in the same order, on any machine.
 */
public interface SourceReader {

  /** Facts about the source that go with every delivery. */
  SourceProfile profile();

  /**
   * Reads a whole dump, streaming, in bounded memory.
   *
   * @param file the raw file as delivered
   * @param dumpDate the date of the dump; labels carry it
   * @param workspace empty directory for spill files, emptied by the reader before it returns
   * @return the counts, or why the file cannot be read at all; the sink may have seen projects
   *     before an unreadable place is found, so a caller commits only on {@link
   *     ReadingOutcome.Complete}
   */
  ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink);
}
