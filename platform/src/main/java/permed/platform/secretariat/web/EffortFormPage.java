package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Form;
import permed.platform.site.Place;

/**
 * The form of the person-months of one task in one year.
 *
 * @param stale whether somebody else entered a number meanwhile
 */
record EffortFormPage(
    List<Place> places,
    String task,
    int year,
    String action,
    Form form,
    boolean stale,
    List<Row> rows) {

  /** One partner. */
  record Row(String partner, List<Cell> cells) {}

  /**
   * One number.
   *
   * @param name of the control; the version seen travels beside it as {@code v-<name>}
   * @param label for who cannot see the table
   * @param now what is there now, empty for nothing
   */
  record Cell(String name, String label, String value, int version, String now, boolean wrong) {}
}
