package permed.platform.observatory.web;

import java.util.List;

/**
 * One page of the projects behind a figure.
 *
 * @param total number of projects, with its noun
 * @param unit currency of the amounts
 * @param columns heads, each a link that sorts where it can
 */
record HitTable(String total, String unit, List<Column> columns, List<Row> rows, Paging paging) {

  /**
   * @param href empty when one cannot sort by it
   * @param order {@code ascending}, {@code descending} or empty
   */
  record Column(String label, String href, String order, boolean number) {}

  /**
   * @param language of the title, empty when it is the page's
   * @param gone whether its source has it no more, so that it is in no figure
   * @param why the passage that matched, in pieces
   */
  record Row(
      String href,
      String acronym,
      String title,
      String language,
      String lead,
      String country,
      String funders,
      String years,
      String amount,
      boolean gone,
      List<Piece> why) {}

  /** A piece of a passage, {@code matched} when it is what was searched for. */
  record Piece(String text, boolean matched) {}

  /**
   * @param position "Page 2 of 41", empty when all are on one page
   * @param previous href, empty on the first page
   * @param next href, empty on the last page
   */
  record Paging(String position, String previous, String next) {}
}
