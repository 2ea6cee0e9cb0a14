package permed.landscape.source.mapping.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;

/** The rows of one table from first to last. */
public interface Rows extends Closeable {

  /**
   * The next row; null at the end.
   *
   * @throws permed.landscape.source.zip.UnreadableFileException if the rest cannot be read
   */
  @Nullable ReadRow next() throws IOException;

  /** A row as it came out of the file. */
  sealed interface ReadRow {

    /**
     * A row that can be used.
     *
     * @param cells its cells, or the one text of a JSON record; {@link Part#row} makes a row of it
     */
    record Good(long line, String[] cells) implements ReadRow {}

    /** A row that cannot. */
    record Bad(Finding reason, String verbatim) implements ReadRow {}
  }
}
