package permed.platform.deliveries;

import java.util.List;
import permed.kernel.finding.Finding;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.UnderstoodRows;

/** An uploaded file as its mapping reads it. */
public sealed interface Look {

  /**
   * It was read to its end.
   *
   * @param counts rows of each file or sheet, read = accepted + rejected
   */
  record Looked(UnderstoodRows rows, List<RowCount> counts) implements Look {
    public Looked {
      counts = List.copyOf(counts);
    }

    public long read() {
      return counts.stream().mapToLong(RowCount::read).sum();
    }

    public long accepted() {
      return counts.stream().mapToLong(RowCount::accepted).sum();
    }

    public long rejected() {
      return counts.stream().mapToLong(RowCount::rejected).sum();
    }
  }

  /** It cannot be read this way. */
  record Unreadable(Finding reason) implements Look {}

  /** The uploaded file is not there any more. */
  record FileGone() implements Look {}
}
