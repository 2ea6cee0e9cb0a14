package permed.landscape.source.mapping.table;

import java.util.List;
import permed.landscape.source.csv.Header;

/** A row of plain cells. */
record CellRow(Header header, long line, String[] cells) implements Row {

  @Override
  public List<String> values(String column) {
    int position = header.positionOf(List.of(column));
    return position < 0 || position >= cells.length ? List.of() : List.of(cells[position]);
  }

  @Override
  public List<Row> records(String path) {
    return List.of();
  }
}
