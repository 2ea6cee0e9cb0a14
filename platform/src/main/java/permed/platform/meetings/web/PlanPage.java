package permed.platform.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Place;
import permed.platform.site.SummaryLine;

/**
 * The form in which a meeting is planned or moved.
 *
 * @param subject name of the body, empty while one is to be chosen
 * @param action address the form is sent to
 * @param deadlines what follows from what was entered; absent while that is unknown
 * @param now what somebody else made of the meeting meanwhile, empty unless somebody was quicker
 */
record PlanPage(
    List<Place> places,
    String title,
    String subject,
    String action,
    String back,
    Form form,
    Choices choices,
    @Nullable Deadlines deadlines,
    List<SummaryLine> now) {

  /** What can be chosen; no bodies where the body is settled. */
  record Choices(
      List<Choice> bodies,
      List<Choice> zones,
      List<Choice> modes,
      List<Choice> visibilities,
      List<Choice> turns) {}

  /** Whether to ask which of two equal times is meant. */
  public boolean asksTurn() {
    return form.field("turn").wrong() || !form.field("turn").value().isEmpty();
  }
}
