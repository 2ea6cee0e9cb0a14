package permed.landscape.source.mapping.table;

import java.util.List;

/**
 * One row of a table or one record of a JSON file, its cells told by the names of their columns.
 */
public interface Row {

  /** The line it starts on; in a JSON array the number of the record. Counted from 1. */
  long line();

  /**
   * Everything that stands in a column, or at a path such as {@code partners[].name}; no text is
   * null, and nothing at all is an empty list.
   */
  List<String> values(String column);

  /** The records a path leads to; none in a table of plain cells. */
  List<Row> records(String path);
}
