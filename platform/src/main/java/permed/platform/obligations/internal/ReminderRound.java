package permed.platform.obligations.internal;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;
import permed.platform.obligations.Diary;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.post.Outbox;
import permed.platform.site.PlatformSettings;

/**
 * One round of reminding: bring the ledger of reminders up to date, then send what is due.
 *
 * <p>The plan changes in one transaction. Each digest is one more, in which the mail enters the
 * outbox and its reminders count as sent, or neither: whatever breaks off, the next round takes up
 * where it was. The key of a digest is the person's and the day's, so that two rounds at once make
 * one mail, and what comes up later that day waits for the next.
 */
@Component
class ReminderRound {

  /** Nobody wants to be reminded at night. */
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  private static final Actor SELF = Actor.system("reminders");

  private final Diary diary;
  private final ReminderTable table;
  private final People people;
  private final Outbox outbox;
  private final DigestWriter writer;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final InstantSource now;
  private final ZoneId zone;

  ReminderRound(
      Diary diary,
      ReminderTable table,
      People people,
      Outbox outbox,
      DigestWriter writer,
      AuditLog audit,
      TransactionTemplate transactions,
      InstantSource now,
      PlatformSettings settings) {
    this.diary = diary;
    this.table = table;
    this.people = people;
    this.outbox = outbox;
    this.writer = writer;
    this.audit = audit;
    this.transactions = transactions;
    this.now = now;
    this.zone = settings.zone();
  }

  void run() {
    Instant at = now.instant();
    LocalDate day = LocalDate.ofInstant(at, zone);
    Map<PersonId, Person> reachable = reachable();
    Map<ObligationKey, Obligation> open = open();
    transactions.executeWithoutResult(transaction -> plan(open, reachable, day, at));
    if (at.atZone(zone).toLocalTime().isBefore(MORNING)) {
      return;
    }
    for (PersonId recipient : table.recipientsOn(day)) {
      Person person = reachable.get(recipient);
      if (person != null) {
        transactions.executeWithoutResult(transaction -> remind(person, open, day, at));
      }
    }
  }

  private Map<PersonId, Person> reachable() {
    return people.list().stream()
        .filter(person -> person.email() != null)
        .collect(toMap(Person::id, Function.identity()));
  }

  private Map<ObligationKey, Obligation> open() {
    Map<ObligationKey, Obligation> open = new LinkedHashMap<>();
    diary.list().stream()
        .filter(entry -> !entry.isDone())
        .map(DiaryEntry::obligation)
        .forEach(obligation -> open.put(obligation.key(), obligation));
    return open;
  }

  private void plan(
      Map<ObligationKey, Obligation> open,
      Map<PersonId, Person> reachable,
      LocalDate day,
      Instant at) {
    table.takeTurn();
    Map<PersonId, ReminderChoice> choices = table.choices();
    Function<PersonId, ReminderChoice> choice =
        person ->
            reachable.containsKey(person)
                ? choices.getOrDefault(person, ReminderChoice.ALL)
                : ReminderChoice.NONE;
    List<Reminder> changes =
        ReminderPlan.changes(
            table.relevant(open.keySet()), ReminderPlan.wanted(open.values(), choice, day), at);
    if (!changes.isEmpty()) {
      table.write(changes);
      audit.record(Act.of(SELF, at), "obligations.plan-reminders", "", counts(changes));
    }
  }

  private void remind(
      Person person, Map<ObligationKey, Obligation> open, LocalDate day, Instant at) {
    List<Reminder> due =
        table.take(person.id(), day).stream()
            .filter(reminder -> open.containsKey(reminder.obligation()))
            .toList();
    if (due.isEmpty()) {
      return;
    }
    // Several reminders of one obligation may have come together; it is told once.
    List<Obligation> told =
        due.stream().map(Reminder::obligation).distinct().map(open::get).toList();
    String key = "reminders:" + person.id() + ":" + day;
    if (outbox.send(writer.write(key, person, told, day))) {
      table.markSent(due, key, at);
      Map<String, String> count = Map.of("obligations", "" + told.size());
      audit.record(Act.of(SELF, at), "obligations.remind", "person:" + person.id(), count);
    }
  }

  private static Map<String, String> counts(List<Reminder> changes) {
    return changes.stream()
        .collect(Collectors.groupingBy(line -> line.state().name(), Collectors.counting()))
        .entrySet()
        .stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }
}
