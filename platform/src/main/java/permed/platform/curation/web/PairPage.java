package permed.platform.curation.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;

/**
 * Two records side by side.
 *
 * @param action where the form is sent
 * @param now whether they count as one award at present
 * @param splitHref where one of them is taken out of the award, empty while they are two
 * @param signs what speaks for and against, empty if they were never compared
 * @param missing ids that the landscape does not have at present
 * @param stale whether somebody else ruled meanwhile
 */
record PairPage(
    List<Place> places,
    String title,
    Side one,
    Side other,
    List<Line> lines,
    String now,
    String splitHref,
    List<String> signs,
    List<String> missing,
    Form form,
    String action,
    List<Choice> verdicts,
    List<HistoryEntry> history,
    boolean stale) {

  /** The head of one side. */
  record Side(String id, String href) {}

  /** What both say of one thing. */
  record Line(String label, String one, String other) {

    public boolean differs() {
      return !one.equals(other);
    }
  }

  PairPage again(Form entered, boolean quicker) {
    return new PairPage(
        places, title, one, other, lines, now, splitHref, signs, missing, entered, action, verdicts,
        history, quicker);
  }
}
