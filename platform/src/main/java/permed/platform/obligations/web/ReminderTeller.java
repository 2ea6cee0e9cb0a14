package permed.platform.obligations.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderLine;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Choice;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/**
 * Tells the lines of the ledger of reminders.
 *
 * @param titles of the obligations there still are; of others only the kind is known
 */
record ReminderTeller(
    Map<ObligationKey, String> titles, Map<PersonId, String> names, Wording wording) {

  static ReminderTeller of(
      List<ReminderLine> lines, ObligationsDesk desk, People people, Wording wording) {
    List<DiaryEntry> entries = desk.diary().list();
    ObligationWords words = desk.words(entries, wording);
    Map<ObligationKey, String> titles = new HashMap<>();
    entries.forEach(entry -> titles.put(entry.obligation().key(), words.title(entry.obligation())));
    return new ReminderTeller(
        titles,
        people.names(
            lines.stream().map(line -> line.reminder().recipient()).collect(Collectors.toSet())),
        wording);
  }

  DeskRemindersPage.Row row(ReminderLine line) {
    Reminder reminder = line.reminder();
    return new DeskRemindersPage.Row(
        names.getOrDefault(reminder.recipient(), ""),
        titles.getOrDefault(
            reminder.obligation(),
            wording.text("desk.obligations.kind." + reminder.obligation().kind())),
        wording.formats().day(reminder.due()),
        offset(reminder.daysBefore()),
        wording.formats().day(reminder.firesOn()),
        tag(line.progress()));
  }

  /** What the filter offers. */
  List<Choice> states() {
    return Stream.of(Reminder.State.values())
        .map(state -> Choice.of(state.name(), wording.text("desk.obligations.progress." + state)))
        .toList();
  }

  private String offset(int daysBefore) {
    return daysBefore < 0
        ? wording.count("desk.obligations.after", -daysBefore)
        : wording.count("desk.obligations.before", daysBefore);
  }

  private Tag tag(ReminderLine.Progress progress) {
    Tag.Tone tone =
        switch (progress) {
          case PLANNED, SENDING -> Tag.Tone.WAITING;
          case SENT -> Tag.Tone.GOOD;
          case FAILED -> Tag.Tone.WRONG;
          case CANCELLED -> Tag.Tone.PLAIN;
        };
    return new Tag(wording.text("desk.obligations.progress." + progress), tone);
  }
}
