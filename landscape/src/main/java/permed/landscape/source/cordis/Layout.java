package permed.landscape.source.cordis;

import java.util.Arrays;
import permed.landscape.source.csv.Header;

/** Which column of a file stands where. */
final class Layout {

  private final int[] columnByPosition;
  private final int keyPosition;

  Layout(CordisFile file, Header header) {
    columnByPosition = new int[header.names().size()];
    Arrays.fill(columnByPosition, -1);
    for (Column column : file.columns()) {
      int position = header.positionOf(column.names());
      if (position >= 0 && columnByPosition[position] < 0) {
        columnByPosition[position] = column.ordinal();
      }
    }
    keyPosition = header.positionOf(file.columns().getFirst().names());
  }

  int fields() {
    return columnByPosition.length;
  }

  /** The ordinal of the column at a position in the file, or -1 if it is not interpreted. */
  int columnAt(int position) {
    return columnByPosition[position];
  }

  /** Where the project's id stands. */
  int keyPosition() {
    return keyPosition;
  }
}
