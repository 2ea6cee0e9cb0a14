package permed.platform.obligations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import permed.platform.obligations.Due;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.ObligationKind;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.obligations.Subject;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

/** A year of runs, breakdowns and moves, against what a person would call being pestered. */
class ReminderPlanProperties {

  @Property(tries = 300)
  void nobodyIsRemindedTwiceOfOneDate(@ForAll long seed) {
    Year year = new Year(new Random(seed));

    year.pass();

    Map<ReminderPlan.Occasion, List<LocalDate>> sent = new HashMap<>();
    for (Reminder line : year.ledger.values()) {
      if (line.state() == Reminder.State.SENT) {
        List<LocalDate> dates =
            sent.computeIfAbsent(ReminderPlan.Occasion.of(line), one -> new ArrayList<>());
        assertThat(dates).noneMatch(date -> Due.isSameDate(date, line.due()));
        dates.add(line.due());
      }
    }
  }

  @Property(tries = 300)
  void theLedgerHasOneOpenLineAnOccasion(@ForAll long seed) {
    Year year = new Year(new Random(seed));

    year.pass();

    assertThat(
            year.ledger.values().stream()
                .filter(line -> line.state() != Reminder.State.SENT)
                .map(ReminderPlan.Occasion::of))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void whatIsSentIsNeverChangedAgain(@ForAll long seed) {
    Year year = new Year(new Random(seed));

    year.pass();

    assertThat(year.ledger.values()).containsAll(year.everSent);
  }

  @Property(tries = 300)
  void aSecondRunOfTheSameHourChangesNothing(@ForAll long seed) {
    Year year = new Year(new Random(seed));

    year.pass();
    year.plan();

    assertThat(year.changes()).isEmpty();
  }

  @Property(tries = 300)
  void everyoneHearsOfWhatStaysOpenInTime(@ForAll long seed) {
    Random chance = new Random(seed);
    Year year = new Year(chance);
    year.pass();
    Obligation last = year.newObligation(year.today.plusDays(40));
    year.quietDays(50);

    assertThat(year.everSent)
        .filteredOn(line -> line.obligation().equals(last.key()))
        .extracting(Reminder::daysBefore)
        .containsExactlyInAnyOrder(14, 7, 1, -1);
  }

  /** An office in which obligations come, move, are done and come back, and runs break off. */
  private static final class Year {

    final Map<UUID, Reminder> ledger = new HashMap<>();
    final List<Reminder> everSent = new ArrayList<>();
    LocalDate today = LocalDate.of(2025, 1, 1);
    private final Map<ObligationKey, Obligation> open = new HashMap<>();
    private final List<Obligation> away = new ArrayList<>();
    private final Random chance;
    private int made;

    Year(Random chance) {
      this.chance = chance;
    }

    void pass() {
      for (int step = 0; step < 120; step++) {
        switch (chance.nextInt(7)) {
          case 0 -> newObligation(today.plusDays(chance.nextInt(60)));
          case 1 -> move();
          case 2 -> takeAway();
          case 3 -> bringBack();
          case 4 -> today = today.plusDays(chance.nextInt(12));
          case 5 -> plan();
          default -> planAndSend();
        }
      }
    }

    /** Every day one run, and nothing happens but that. */
    void quietDays(int days) {
      for (int day = 0; day < days; day++) {
        planAndSend();
        today = today.plusDays(1);
      }
    }

    Obligation newObligation(LocalDate due) {
      made++;
      return put(new ObligationKey(ObligationKind.AGENDA_DUE, "" + made), due);
    }

    private Obligation put(ObligationKey key, LocalDate due) {
      Obligation obligation =
          new Obligation(
              key,
              new Subject.OfBody(),
              new Due.WholeDay(due),
              Set.of(new PersonId(new UUID(0, 1))),
              null,
              "/",
              Visibility.BODY);
      open.put(key, obligation);
      return obligation;
    }

    private void move() {
      anyOpen().ifPresent(one -> put(one.key(), one.due().day().plusDays(chance.nextInt(80) - 30)));
    }

    private void takeAway() {
      anyOpen()
          .ifPresent(
              one -> {
                open.remove(one.key());
                away.add(one);
              });
    }

    private void bringBack() {
      if (!away.isEmpty()) {
        Obligation one = away.remove(chance.nextInt(away.size()));
        open.put(one.key(), one);
      }
    }

    private Optional<Obligation> anyOpen() {
      List<Obligation> all = new ArrayList<>(open.values());
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(chance.nextInt(all.size())));
    }

    List<Reminder> changes() {
      return ReminderPlan.changes(
          ledger.values(),
          ReminderPlan.wanted(open.values(), person -> ReminderChoice.ALL, today),
          now());
    }

    void plan() {
      changes().forEach(change -> ledger.put(change.id(), change));
    }

    private void planAndSend() {
      plan();
      for (Reminder line : List.copyOf(ledger.values())) {
        if (line.state() == Reminder.State.PLANNED && !line.firesOn().isAfter(today)) {
          Reminder sent =
              new Reminder(
                  line.id(),
                  line.obligation(),
                  line.recipient(),
                  line.daysBefore(),
                  line.due(),
                  Reminder.State.SENT,
                  "mail",
                  now());
          ledger.put(sent.id(), sent);
          everSent.add(sent);
        }
      }
    }

    private Instant now() {
      return today.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
  }
}
