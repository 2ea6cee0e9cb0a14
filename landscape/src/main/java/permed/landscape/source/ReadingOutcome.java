package permed.landscape.source;

import java.util.List;
import permed.kernel.finding.Finding;

/** How the reading of one file ended. */
public sealed interface ReadingOutcome {

  /** Read to the end; for every member file rows read = accepted + rejected. */
  record Complete(List<RowCount> counts) implements ReadingOutcome {
    public Complete {
      counts = List.copyOf(counts);
    }
  }

  /** Nothing of the file may be used. */
  record Unreadable(Finding reason) implements ReadingOutcome {}

  /**
   * Rows of one member file.
   *
   * @param file name of the member
   */
  record RowCount(String file, long read, long accepted, long rejected) {
    public RowCount {
      if (read != accepted + rejected) {
        throw new IllegalArgumentException(
            file
                + ": "
                + read
                + " rows read but "
                + accepted
                + " + "
                + rejected
                + " accounted for");
      }
    }
  }
}
