package permed.platform.obligations.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import permed.platform.obligations.Due;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.people.PersonId;

/**
 * Which reminders the obligations of a day call for, and what has to change in the ledger of
 * reminders until it says so. Pure.
 *
 * <p>A reminder that waits follows its obligation to another day, and is called off when the
 * obligation is done or gone. One that was sent stays; it counts for moves of a few days, so that a
 * meeting that is shifted a little repeats nothing.
 */
final class ReminderPlan {

  /** How late a reminder still goes out, after a breakdown or for what became known late. */
  static final int DAYS_OF_GRACE = 7;

  private ReminderPlan() {}

  /**
   * What is called for: every open obligation, everyone responsible, every offset whose day is not
   * long past.
   *
   * @param choice what a person wants; NONE for whoever cannot be reached
   */
  static Map<Occasion, LocalDate> wanted(
      Collection<Obligation> open, Function<PersonId, ReminderChoice> choice, LocalDate today) {
    Map<Occasion, LocalDate> wanted = new LinkedHashMap<>();
    for (Obligation obligation : open) {
      LocalDate due = obligation.due().day();
      for (PersonId person : obligation.responsible()) {
        if (choice.apply(person).wants(obligation.kind())) {
          for (int days : obligation.kind().offsets()) {
            if (!due.minusDays(days).isBefore(today.minusDays(DAYS_OF_GRACE))) {
              wanted.put(new Occasion(obligation.key(), person, days), due);
            }
          }
        }
      }
    }
    return wanted;
  }

  /** The lines to be written, new and changed ones; none if nothing has to change. */
  static List<Reminder> changes(
      Collection<Reminder> known, Map<Occasion, LocalDate> wanted, Instant now) {
    Map<Occasion, Lines> lines = new HashMap<>();
    known.forEach(
        line -> lines.computeIfAbsent(Occasion.of(line), occasion -> new Lines()).add(line));
    List<Reminder> changes = new ArrayList<>();
    wanted.forEach(
        (occasion, due) ->
            lines
                .getOrDefault(occasion, new Lines())
                .broughtTo(occasion, due, now)
                .ifPresent(changes::add));
    lines.forEach(
        (occasion, held) -> {
          if (!wanted.containsKey(occasion)) {
            held.calledOff(now).ifPresent(changes::add);
          }
        });
    return changes;
  }

  /** What a reminder is for; the ledger has at most one that is not sent yet for each. */
  record Occasion(ObligationKey obligation, PersonId person, int daysBefore) {

    static Occasion of(Reminder reminder) {
      return new Occasion(reminder.obligation(), reminder.recipient(), reminder.daysBefore());
    }
  }

  /** What the ledger says of one occasion. */
  private static final class Lines {

    private final List<Reminder> sent = new ArrayList<>();
    private Optional<Reminder> open = Optional.empty();

    void add(Reminder line) {
      if (line.state() == Reminder.State.SENT) {
        sent.add(line);
      } else {
        open = Optional.of(line);
      }
    }

    Optional<Reminder> broughtTo(Occasion occasion, LocalDate due, Instant now) {
      if (sent.stream().anyMatch(line -> Due.isSameDate(line.due(), due))) {
        return calledOff(now);
      }
      if (open.isEmpty()) {
        return Optional.of(planned(UUID.randomUUID(), occasion, due, now));
      }
      Reminder line = open.get();
      boolean asWanted = line.state() == Reminder.State.PLANNED && line.due().equals(due);
      return asWanted ? Optional.empty() : Optional.of(planned(line.id(), occasion, due, now));
    }

    Optional<Reminder> calledOff(Instant now) {
      return open.filter(line -> line.state() == Reminder.State.PLANNED)
          .map(
              line ->
                  new Reminder(
                      line.id(),
                      line.obligation(),
                      line.recipient(),
                      line.daysBefore(),
                      line.due(),
                      Reminder.State.CANCELLED,
                      null,
                      now));
    }

    private static Reminder planned(UUID id, Occasion occasion, LocalDate due, Instant now) {
      return new Reminder(
          id,
          occasion.obligation(),
          occasion.person(),
          occasion.daysBefore(),
          due,
          Reminder.State.PLANNED,
          null,
          now);
    }
  }
}
