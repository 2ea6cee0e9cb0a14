package permed.platform.meetings.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * The meetings of all bodies, or of one.
 *
 * @param coming the next first
 * @param past the latest first
 * @param plan where a further one is planned
 */
record MeetingsDeskPage(
    List<Place> places,
    Form filter,
    List<Choice> bodies,
    List<Row> coming,
    List<Row> past,
    String plan) {

  /**
   * @param notice by when notice is due; empty once it was given
   */
  record Row(
      String href,
      String title,
      String body,
      String when,
      String machine,
      String notice,
      boolean late,
      Tag state) {}
}
