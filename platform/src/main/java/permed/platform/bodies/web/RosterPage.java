package permed.platform.bodies.web;

import java.util.List;
import permed.platform.site.Tag;

/**
 * Who sits in a body on a day, with which right, and why.
 *
 * @param on the day as a date field takes it
 * @param known the day of the knowledge, empty for all that is known now
 * @param askKnown whether the visitor may ask for an earlier state of knowledge
 * @param rules the rules in force, empty text where there are none
 */
record RosterPage(
    Head body,
    Asked asked,
    String figure,
    List<String> parts,
    List<Row> rows,
    List<String> vacant,
    List<Download> downloads) {

  /** The body a page is about, and its other pages. */
  record Head(String name, String href, String kind) {}

  record Asked(String on, String known, boolean askKnown) {}

  /**
   * @param person the name, or the role where the name is not told
   * @param href page of the organisation, empty for none
   */
  record Row(
      String seat,
      String person,
      String organisation,
      String href,
      String capacity,
      List<String> offices,
      Tag right,
      List<String> reasons) {}

  /** A file on offer. */
  record Download(String label, String href) {}
}
