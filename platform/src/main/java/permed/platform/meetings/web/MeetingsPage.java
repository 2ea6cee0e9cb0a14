package permed.platform.meetings.web;

import java.util.List;
import permed.platform.site.Tag;

/**
 * The meetings of a body that a visitor may see.
 *
 * @param coming the next first
 * @param past the latest first
 * @param calendar address of the calendar file of the public ones, empty where there are none
 * @param desk where the secretariat plans them, empty for everyone else
 */
record MeetingsPage(Head body, List<Line> coming, List<Line> past, String calendar, String desk) {

  /** The body, as the heading of its pages needs it. */
  record Head(String name, String href, String kind) {}

  /**
   * @param where the place, empty while it is open
   * @param link where one joins, empty for who does not sit in the body
   * @param file address of the calendar file
   */
  record Line(
      String id,
      String when,
      String machine,
      String title,
      String mode,
      String where,
      String link,
      Tag state,
      String file) {}
}
