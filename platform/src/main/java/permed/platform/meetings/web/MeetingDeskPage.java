package permed.platform.meetings.web;

import java.util.List;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;

/**
 * One meeting on the desk.
 *
 * @param warnings what to know of it, such as clocks that were changed meanwhile
 * @param acts what can be done with it now
 */
record MeetingDeskPage(
    List<Place> places,
    String title,
    String body,
    String href,
    List<String> warnings,
    List<SummaryLine> lines,
    List<SummaryLine> deadlines,
    List<Way> acts,
    List<HistoryEntry> history) {

  /** A way to do something. */
  record Way(String href, String label) {}
}
