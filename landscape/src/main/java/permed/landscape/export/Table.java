package permed.landscape.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be written out, streamed: a table of a million rows never stands in memory.
 *
 * <p>{@link #about} says what the figures are (question, counting rule, snapshot, source, licence),
 * in reading order; formats that can carry it do.
 */
public interface Table {

  List<Column> columns();

  Map<String, String> about();

  /** Hands over every row once, in order; each has one cell a column, null where unknown. */
  void forEachRow(RowSink sink) throws IOException;

  /** Takes rows. */
  @FunctionalInterface
  interface RowSink {
    void row(List<? extends @Nullable Object> cells) throws IOException;
  }

  /** A table of rows already in memory. */
  static Table of(
      List<Column> columns,
      Map<String, String> about,
      List<? extends List<? extends @Nullable Object>> rows) {
    return new Table() {
      @Override
      public List<Column> columns() {
        return columns;
      }

      @Override
      public Map<String, String> about() {
        return about;
      }

      @Override
      public void forEachRow(RowSink sink) throws IOException {
        for (List<? extends @Nullable Object> row : rows) {
          sink.row(row);
        }
      }
    };
  }
}
