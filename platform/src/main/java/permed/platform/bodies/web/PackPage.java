package permed.platform.bodies.web;

import java.util.List;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Tag;

/**
 * A handover pack: what is handed over, and who acknowledged it.
 *
 * @param back page one came from
 * @param facts who, to whom, from which day, and both acknowledgements
 * @param acknowledge where the reader acknowledges it, empty when that is done or not the reader's
 */
record PackPage(
    List<Place> places,
    Back back,
    Tag state,
    List<SummaryLine> facts,
    List<Item> items,
    String acknowledge) {

  record Back(String href, String label) {}

  /**
   * @param href page of the thing, empty for none
   */
  record Item(String kind, String title, String due, String href) {}
}
