package permed.platform.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import permed.landscape.source.csv.CsvRow;
import permed.landscape.source.csv.CsvRows;
import permed.landscape.source.csv.Header;

/** One of the sample's tables, kept beside the program as CSV. */
final class SampleTable {

  private SampleTable() {}

  /** The rows of {@code sample/<name>.csv} in their order. */
  static List<Row> read(String name) {
    String file = "/sample/" + name + ".csv";
    InputStream bytes = Objects.requireNonNull(SampleTable.class.getResourceAsStream(file), file);
    try (CsvRows csv = CsvRows.open(bytes, ',', file)) {
      Header header = Header.of(Objects.requireNonNull(csv.next(), file));
      List<Row> rows = new ArrayList<>();
      for (CsvRow row = csv.next(); row != null; row = csv.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.fieldCount(); i++) {
          cells.add(row.field(i));
        }
        rows.add(new Row(file, header, cells));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row. */
  record Row(String file, Header header, List<String> cells) {

    Row {
      cells = List.copyOf(cells);
    }

    /** The text of a cell; a column that is not there is a mistake of ours. */
    String text(String column) {
      int position = header.positionOf(List.of(column));
      if (position < 0 || position >= cells.size()) {
        throw new IllegalStateException(file + " has no " + column);
      }
      return cells.get(position);
    }

    boolean is(String column) {
      return text(column).equals("yes");
    }

    int number(String column) {
      return Integer.parseInt(text(column));
    }

    <E extends Enum<E>> E choice(String column, Class<E> choices) {
      return Enum.valueOf(choices, text(column));
    }

    /** The words of a cell that lists several. */
    List<String> words(String column) {
      return text(column).isEmpty() ? List.of() : List.of(text(column).split(" "));
    }
  }
}
