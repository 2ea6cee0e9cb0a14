package permed.platform.secretariat.sheet;

import java.util.List;

/**
 * The first table of an uploaded file.
 *
 * @param name the file's name as uploaded
 * @param header names of the columns as they stand there
 * @param rows rows with something in them, in their order
 */
public record Sheet(String name, List<String> header, List<Row> rows) {

  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number as the spreadsheet program counts, the header included
   * @param cells without surrounding space; a day is written 2026-11-21, a number plainly
   */
  public record Row(long number, List<String> cells) {

    public Row {
      cells = cells.stream().map(String::strip).toList();
    }

    /** The text of a cell, empty where the row is shorter. */
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }
}
