package permed.platform.obligations.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import permed.platform.obligations.Feeds;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.Reminders;
import permed.platform.people.HoldsPersonalRecords;
import permed.platform.people.PersonErased;
import permed.platform.people.PersonId;

/** What this module holds on a person, shown to the person, and dropped when it is erased. */
@Component
class OwnReminders implements HoldsPersonalRecords {

  private static final List<String> FORGETTING =
      List.of(
          "delete from obligations.reminder where recipient = :person",
          "delete from obligations.choice where person = :person",
          "delete from obligations.feed where person = :person");

  private final Reminders reminders;
  private final Feeds feeds;
  private final JdbcClient jdbc;

  OwnReminders(Reminders reminders, Feeds feeds, JdbcClient jdbc) {
    this.reminders = reminders;
    this.feeds = feeds;
    this.jdbc = jdbc;
  }

  @Override
  public String section() {
    return "reminders";
  }

  @Override
  public Object recordsOf(PersonId person) {
    return new Held(
        reminders.choiceOf(person),
        feeds.since(person).orElse(null),
        reminders.list(null, person, null, Reminders.LARGEST_PAGE).stream()
            .map(line -> HeldReminder.of(line.reminder()))
            .toList());
  }

  @EventListener
  void forget(PersonErased erased) {
    for (String statement : FORGETTING) {
      jdbc.sql(statement).param("person", erased.person().value()).update();
    }
  }

  record Held(
      ReminderChoice choice, @Nullable Instant calendarSince, List<HeldReminder> reminders) {}

  record HeldReminder(String obligation, int daysBefore, LocalDate due, String state) {

    static HeldReminder of(Reminder reminder) {
      return new HeldReminder(
          reminder.obligation().toString(),
          reminder.daysBefore(),
          reminder.due(),
          reminder.state().name());
    }
  }
}
