package permed.platform.obligations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permed.platform.obligations.Due;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.ObligationKind;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.Subject;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

class ReminderPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
  private static final Instant NOW = Instant.parse("2025-03-01T07:00:00Z");
  private static final PersonId PERSON = new PersonId(new UUID(0, 1));

  private final List<Reminder> ledger = new ArrayList<>();

  @Test
  void plansEveryOffsetThatIsStillToCome() {
    bringUpToDate(agenda(TODAY.plusDays(10)));

    assertThat(ledger).extracting(Reminder::daysBefore).containsExactlyInAnyOrder(14, 7, 1, -1);
    assertThat(ledger).extracting(Reminder::state).containsOnly(Reminder.State.PLANNED);
  }

  @Test
  void leavesOutWhatShouldHaveGoneOutLongAgo() {
    bringUpToDate(agenda(TODAY.plusDays(6)));

    assertThat(ledger).extracting(Reminder::daysBefore).containsExactlyInAnyOrder(7, 1, -1);
  }

  @Test
  void changesNothingWhenNothingHasChanged() {
    bringUpToDate(agenda(TODAY.plusDays(20)));

    assertThat(changes(agenda(TODAY.plusDays(20)))).isEmpty();
  }

  @Test
  void followsAnObligationToAnotherDay() {
    bringUpToDate(agenda(TODAY.plusDays(20)));
    List<UUID> before = ledger.stream().map(Reminder::id).toList();

    bringUpToDate(agenda(TODAY.plusDays(50)));

    assertThat(ledger).extracting(Reminder::id).containsExactlyInAnyOrderElementsOf(before);
    assertThat(ledger).extracting(Reminder::due).containsOnly(TODAY.plusDays(50));
  }

  @Test
  void callsOffWhatIsDoneOrGone() {
    bringUpToDate(agenda(TODAY.plusDays(20)));

    bringUpToDate();

    assertThat(ledger).extracting(Reminder::state).containsOnly(Reminder.State.CANCELLED);
  }

  @Test
  void takesUpAgainWhatIsOpenAgain() {
    bringUpToDate(agenda(TODAY.plusDays(20)));
    bringUpToDate();

    bringUpToDate(agenda(TODAY.plusDays(20)));

    assertThat(ledger).hasSize(4).allMatch(line -> line.state() == Reminder.State.PLANNED);
  }

  @Test
  void repeatsNothingForAMoveOfAFewDays() {
    bringUpToDate(agenda(TODAY.plusDays(14)));
    send(14);

    bringUpToDate(agenda(TODAY.plusDays(14 + Due.DAYS_OF_ONE_DATE)));

    assertThat(ledger)
        .filteredOn(line -> line.daysBefore() == 14)
        .singleElement()
        .matches(line -> line.state() == Reminder.State.SENT);
  }

  @Test
  void remindsAgainOfADateThatIsAnotherOne() {
    bringUpToDate(agenda(TODAY.plusDays(14)));
    send(14);

    bringUpToDate(agenda(TODAY.plusDays(60)));

    assertThat(ledger)
        .filteredOn(line -> line.daysBefore() == 14)
        .extracting(Reminder::state)
        .containsExactlyInAnyOrder(Reminder.State.SENT, Reminder.State.PLANNED);
  }

  @Test
  void sendsOnlyWhatAPersonWants() {
    Obligation items = obligation(ObligationKind.LATE_ITEMS, TODAY.plusDays(20));

    assertThat(wanted(ReminderChoice.ALL, items)).isEqualTo(2);
    assertThat(wanted(ReminderChoice.IMPORTANT, items)).isZero();
    assertThat(wanted(ReminderChoice.IMPORTANT, agenda(TODAY.plusDays(20)))).isEqualTo(4);
    assertThat(wanted(ReminderChoice.NONE, agenda(TODAY.plusDays(20)))).isZero();
  }

  private int wanted(ReminderChoice choice, Obligation... open) {
    return ReminderPlan.wanted(List.of(open), person -> choice, TODAY).size();
  }

  private void bringUpToDate(Obligation... open) {
    for (Reminder change : changes(open)) {
      ledger.removeIf(line -> line.id().equals(change.id()));
      ledger.add(change);
    }
  }

  private List<Reminder> changes(Obligation... open) {
    return ReminderPlan.changes(
        ledger, ReminderPlan.wanted(List.of(open), person -> ReminderChoice.ALL, TODAY), NOW);
  }

  private void send(int daysBefore) {
    ledger.replaceAll(
        line ->
            line.daysBefore() == daysBefore
                ? new Reminder(
                    line.id(),
                    line.obligation(),
                    line.recipient(),
                    line.daysBefore(),
                    line.due(),
                    Reminder.State.SENT,
                    "mail",
                    NOW)
                : line);
  }

  private static Obligation agenda(LocalDate due) {
    return obligation(ObligationKind.AGENDA_DUE, due);
  }

  private static Obligation obligation(ObligationKind kind, LocalDate due) {
    return new Obligation(
        new ObligationKey(kind, "1"),
        new Subject.OfBody(),
        new Due.WholeDay(due),
        Set.of(PERSON),
        null,
        "/",
        Visibility.BODY);
  }
}
