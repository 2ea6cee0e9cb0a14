package permed.platform.observatory.web;

import java.util.List;

/**
 * A table of a record page; the first column names the row.
 *
 * @param id anchor of its heading
 * @param empty said instead of the table when there are no rows
 * @param note small print below, may be empty
 */
record Grid(
    String id, String title, List<Head> heads, List<List<Cell>> rows, String empty, String note) {

  record Head(String label, boolean number) {

    static Head text(String label) {
      return new Head(label, false);
    }

    static Head number(String label) {
      return new Head(label, true);
    }
  }

  /** A cell, with where it leads, which may be empty. */
  record Cell(String text, String href) {

    static Cell of(String text) {
      return new Cell(text, "");
    }
  }
}
