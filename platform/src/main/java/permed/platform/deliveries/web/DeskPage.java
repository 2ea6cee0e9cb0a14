package permed.platform.deliveries.web;

import java.util.List;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * All members and what they delivered.
 *
 * @param sums the line that is the answer
 */
record DeskPage(List<Place> places, List<String> sums, Figures.State figures, List<Row> rows) {

  DeskPage {
    sums = List.copyOf(sums);
    rows = List.copyOf(rows);
  }

  /**
   * One member.
   *
   * @param file the delivery that counts, empty for none
   * @param open files being prepared, in words; empty for none
   */
  record Row(
      String href,
      String name,
      String country,
      Tag state,
      String file,
      String asOf,
      String approved,
      String open) {}
}
