package permed.landscape.source.mapping.table;

import java.io.IOException;
import java.util.List;
import permed.landscape.source.csv.Header;

/** One file or one sheet of a delivery. */
public sealed interface Part permits TextPart, JsonPart, SheetPart {

  /** What findings call it: the name of the file, and of the sheet. */
  String name();

  /** The name of the sheet; empty if it is none. */
  default String sheet() {
    return "";
  }

  /**
   * The names of the columns, or the paths that occur in the first records; empty if there is
   * nothing to read in this layout.
   */
  List<String> columns(Layout layout) throws IOException;

  /** Opens it from its start. */
  Rows open(Layout layout) throws IOException;

  /** The row that was read as these cells under these columns. */
  Row row(Header columns, long line, String[] cells);

  /** The row on one line, the way it can be read again. */
  String verbatim(String[] cells);

  /** In which encoding the file is written if it had to be told from its bytes, else empty. */
  default String detectedEncoding(Layout layout) throws IOException {
    return "";
  }
}
