package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;
import permed.platform.people.PersonId;

/** Shifts found from the days on which something changes, against a replay day by day. */
class CoverageProperties {

  private static final LocalDate START = LocalDate.of(2026, 12, 1);
  private static final Period WINDOW = Period.of(START, START.plusDays(60));
  private static final List<PersonId> OFFICERS = List.of(officer(1), officer(2), officer(3));

  @Property
  void gapsAreTheDaysOnWhichNobodyIsThere(
      @ForAll("tasks") Task.Details task, @ForAll("availabilities") Availability there) {
    List<LocalDate> replayed =
        days(WINDOW).stream()
            .filter(task.period()::contains)
            .filter(day -> firstThere(task, there, day).isEmpty())
            .toList();

    List<LocalDate> found = new ArrayList<>();
    Coverage.gaps(task, there, WINDOW).forEach(gap -> found.addAll(days(gap)));

    assertThat(found).isEqualTo(replayed);
  }

  @Property
  void everyDayOfTheTaskLiesInOneShiftOfTheFirstOfficerThere(
      @ForAll("tasks") Task.Details task, @ForAll("availabilities") Availability there) {
    List<Shift> shifts = Coverage.shifts(task, there, WINDOW);

    for (LocalDate day : days(WINDOW)) {
      List<Shift> of = shifts.stream().filter(shift -> shift.period().contains(day)).toList();
      assertThat(of).hasSize(task.period().contains(day) ? 1 : 0);
      of.forEach(
          shift ->
              assertThat(Optional.ofNullable(shift.officer()))
                  .isEqualTo(firstThere(task, there, day))
                  .isEqualTo(Coverage.on(task, there, day)));
    }
  }

  @Property
  void neighboursDiffer(
      @ForAll("tasks") Task.Details task, @ForAll("availabilities") Availability there) {
    List<Shift> shifts = Coverage.shifts(task, there, WINDOW);

    for (int i = 1; i < shifts.size(); i++) {
      assertThat(shifts.get(i).officer()).isNotEqualTo(shifts.get(i - 1).officer());
      assertThat(shifts.get(i).period().start())
          .isEqualTo(Objects.requireNonNull(shifts.get(i - 1).period().end()).plusDays(1));
    }
  }

  @Provide
  Arbitrary<Task.Details> tasks() {
    Arbitrary<Task.Watch> watches =
        Combinators.combine(Arbitraries.of(OFFICERS), periods()).as(Task.Watch::new);
    return Combinators.combine(periods(), watches.list().ofMaxSize(4))
        .as(
            (period, officers) ->
                new Task.Details(
                    "Membership",
                    "",
                    new OrganisationId(new UUID(0, 9)),
                    List.of(),
                    period,
                    officers));
  }

  @Provide
  Arbitrary<Availability> availabilities() {
    Arbitrary<Absence> absences =
        Combinators.combine(
                Arbitraries.of(OFFICERS), closedPeriods(), Arbitraries.of(true, false, false))
            .as(
                (person, period, cancelled) ->
                    new Absence(new AbsenceId(UUID.randomUUID()), 1, person, period, cancelled));
    Arbitrary<List<Period>> mandates = periods().list().ofMaxSize(2);
    return Combinators.combine(mandates, mandates, mandates, absences.list().ofMaxSize(5))
        .as(
            (one, two, three, away) -> {
              Map<PersonId, List<Period>> of = new HashMap<>();
              of.put(OFFICERS.get(0), one);
              of.put(OFFICERS.get(1), two);
              of.put(OFFICERS.get(2), three);
              return new Availability(of, away);
            });
  }

  private static Arbitrary<Period> periods() {
    Arbitrary<Period> open = starts().map(Period::startingOn);
    return Arbitraries.oneOf(open, closedPeriods());
  }

  private static Arbitrary<Period> closedPeriods() {
    return Combinators.combine(starts(), Arbitraries.integers().between(0, 40))
        .as((start, days) -> Period.of(start, start.plusDays(days)));
  }

  private static Arbitrary<LocalDate> starts() {
    return Arbitraries.integers().between(-30, 70).map(START::plusDays);
  }

  private static Optional<PersonId> firstThere(
      Task.Details task, Availability there, LocalDate day) {
    return task.watches().stream()
        .filter(watch -> watch.period().contains(day))
        .map(Task.Watch::person)
        .filter(person -> there.isThere(person, day))
        .findFirst();
  }

  private static List<LocalDate> days(Period period) {
    return period.start().datesUntil(Objects.requireNonNull(period.end()).plusDays(1)).toList();
  }

  private static PersonId officer(int number) {
    return new PersonId(new UUID(0, number));
  }
}
