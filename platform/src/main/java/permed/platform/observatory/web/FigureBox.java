package permed.platform.observatory.web;

import java.util.List;

/**
 * A chart on a page, with its table and its files.
 *
 * @param name of the chart in addresses
 * @param inline the drawing itself, empty when it is loaded by {@code wideHref}
 * @param narrowHref the drawing for a phone
 * @param table the figures; without rows when they are loaded by {@code tableHref}
 * @param note caveat in small type, may be empty
 * @param place {@code wide} for the whole width, {@code tall} for two rows, else empty
 */
record FigureBox(
    String name,
    String title,
    String alt,
    String inline,
    String wideHref,
    String narrowHref,
    String tableHref,
    String svgHref,
    String csvHref,
    String note,
    String place,
    Table table) {

  /** First column names, the others are numbers. */
  record Table(List<String> header, List<List<String>> rows) {}
}
