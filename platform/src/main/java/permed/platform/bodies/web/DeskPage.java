package permed.platform.bodies.web;

import java.util.List;
import permed.platform.site.Panel;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/** What waits on the secretariat's desk. */
record DeskPage(
    List<Place> places,
    String waiting,
    List<Change> changes,
    List<Wish> nominations,
    List<Pack> packs,
    List<Panel> panels) {

  /**
   * Something to settle.
   *
   * @param overdue whether its day has passed
   * @param href where it is settled
   */
  record Change(String day, boolean overdue, String text, String href, String action) {}

  /** Someone proposed for a seat. */
  record Wish(String href, String person, String role, String from, String proposer) {}

  /** A handover pack not acknowledged by both. */
  record Pack(String href, String what, String who, String day, Tag state) {}
}
