package permed.landscape.source.cordis;

import permed.kernel.finding.SourcePointer;

/**
 * One row of one part of the dump, word for word; a column the file does not have reads as empty.
 */
final class CordisRow {

  private final String file;
  private final long line;
  private final String[] values;

  /** Takes over the values, in the order of the part's columns; the file is what pointers name. */
  CordisRow(String file, long line, String[] values) {
    this.file = file;
    this.line = line;
    this.values = values;
  }

  long line() {
    return line;
  }

  String get(Column column) {
    return values[column.ordinal()];
  }

  SourcePointer where(String projectId) {
    return new SourcePointer(file, line, projectId, null);
  }

  SourcePointer where(String projectId, Column column) {
    return where(projectId).withField(column.names().getFirst());
  }
}
