package permed.platform.obligations.web;

import java.time.LocalDate;
import java.time.ZoneId;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.site.Tag;

/**
 * One obligation in a list.
 *
 * @param href page where it is marked as done
 * @param body name of the body, empty for none
 * @param machine the day as ISO 8601
 * @param elsewhere the moment on the reader's own clocks, empty where they agree
 * @param who those responsible, by name
 */
record ObligationLine(
    String href,
    String title,
    String body,
    String due,
    String machine,
    String distance,
    String elsewhere,
    boolean late,
    Tag state,
    String who) {

  static ObligationLine of(
      DiaryEntry entry, ObligationWords words, LocalDate today, ZoneId reader) {
    Obligation obligation = entry.obligation();
    return new ObligationLine(
        OwnObligationsController.HOME + "/" + obligation.key(),
        words.title(obligation),
        words.body(obligation),
        words.due(obligation.due()),
        obligation.due().day().toString(),
        words.distance(obligation.due(), today),
        words.dueOnClocksOf(obligation.due(), reader).orElse(""),
        entry.isOverdueOn(today),
        state(entry, words, today),
        words.responsible(obligation));
  }

  static Tag state(DiaryEntry entry, ObligationWords words, LocalDate today) {
    if (entry.isDone()) {
      return new Tag(words.wording().text("obligations.state.done"), Tag.Tone.GOOD);
    }
    if (entry.isOverdueOn(today)) {
      return new Tag(words.wording().text("obligations.state.overdue"), Tag.Tone.WRONG);
    }
    return entry.obligation().kind().isTask()
        ? new Tag(words.wording().text("obligations.state.to-do"), Tag.Tone.WAITING)
        : new Tag(words.wording().text("obligations.state.comes"), Tag.Tone.PLAIN);
  }
}
