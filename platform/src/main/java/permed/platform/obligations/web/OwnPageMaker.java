package permed.platform.obligations.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.Person;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.Place;
import permed.platform.site.Wording;

/** Makes the page of what a person has to see to. */
record OwnPageMaker(Person person, LocalDate today, ObligationWords words, Wording wording) {

  OwnObligationsPage make(
      List<Place> places,
      List<DiaryEntry> mine,
      Optional<Instant> feedSince,
      ReminderChoice choice) {
    Predicate<DiaryEntry> late = entry -> entry.isOverdueOn(today);
    return new OwnObligationsPage(
        places,
        lines(mine, late),
        lines(mine, late.or(DiaryEntry::isDone).negate()),
        lines(mine, DiaryEntry::isDone),
        feedSince.map(since -> wording.formats().moment(since, person.zone())).orElse(""),
        Form.empty(OwnObligationsController.FIELDS).with("reminders", choice),
        Stream.of(ReminderChoice.values()).map(this::choice).toList());
  }

  private List<ObligationLine> lines(List<DiaryEntry> entries, Predicate<DiaryEntry> which) {
    return entries.stream()
        .filter(which)
        .map(entry -> ObligationLine.of(entry, words, today, person.zone()))
        .toList();
  }

  private Choice choice(ReminderChoice choice) {
    String key = "obligations.reminders." + choice;
    return new Choice(choice.name(), wording.text(key), wording.text(key + ".hint"));
  }
}
