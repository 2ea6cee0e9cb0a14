package permed.platform.observatory.web;

import java.util.List;

/**
 * A wide table of what was reported; the first column names the row.
 *
 * @param id anchor of its heading
 * @param heads of all columns, that of the rows' names first
 */
record ReportTable(String id, String title, List<String> heads, List<Row> rows) {

  /**
   * @param href where the row leads, may be empty
   */
  record Row(String label, String href, List<Cell> cells) {}

  /**
   * @param figures each on a line; none where nothing was reported
   * @param detail in small type below, may be empty
   */
  record Cell(List<String> figures, String detail) {

    /** Nothing was reported, which is not zero. */
    static final Cell NOTHING = new Cell(List.of(), "");
  }
}
