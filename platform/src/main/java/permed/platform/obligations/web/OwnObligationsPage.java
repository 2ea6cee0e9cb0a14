package permed.platform.obligations.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Place;

/**
 * What a person has to see to.
 *
 * @param overdue the longest overdue first
 * @param coming the next first
 * @param done what was done of both
 * @param feedSince since when there is a private calendar address, empty without one
 * @param reminders the form of how much to be reminded of
 */
record OwnObligationsPage(
    List<Place> places,
    List<ObligationLine> overdue,
    List<ObligationLine> coming,
    List<ObligationLine> done,
    String feedSince,
    Form reminders,
    List<Choice> choices) {

  public boolean isEmpty() {
    return overdue.isEmpty() && coming.isEmpty() && done.isEmpty();
  }
}
