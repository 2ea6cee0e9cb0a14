package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.HistoryEntry;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;
import permed.platform.site.Tag;

/**
 * One request on the desk, with the forms of everything that can be done with it.
 *
 * @param stale whether somebody else did something meanwhile
 * @param mailed whether an answer goes out by mail
 */
record RequestDeskPage(
    List<Place> places,
    String number,
    String href,
    String subject,
    String text,
    Tag state,
    List<SummaryLine> lines,
    List<HistoryEntry> history,
    Form form,
    boolean stale,
    boolean mailed,
    Choices choices) {

  /** What is offered in the forms. */
  record Choices(
      List<Choice> officers, List<Choice> partners, List<Choice> priorities, List<Choice> states) {}
}
