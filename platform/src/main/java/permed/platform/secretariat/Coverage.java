package permed.platform.secretariat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.people.PersonId;

/**
 * Who does a task when. The first officer of the task who is there does it; the others stand in, in
 * their order.
 */
public final class Coverage {

  private Coverage() {}

  /** Who does a task on a day; empty if nobody does, or the task does not run then. */
  public static Optional<PersonId> on(Task.Details task, Availability there, LocalDate day) {
    return task.period().contains(day)
        ? Optional.ofNullable(officerOn(task, there, day))
        : Optional.empty();
  }

  /**
   * The shifts of a task in a window, in order, without a day between them; neighbours differ.
   *
   * @param window must end; days on which the task does not run are left out
   */
  public static List<Shift> shifts(Task.Details task, Availability there, Period window) {
    Optional<Period> running = task.period().intersection(window);
    return running.map(days -> within(task, there, days)).orElse(List.of());
  }

  /** The shifts nobody has. */
  public static List<Period> gaps(Task.Details task, Availability there, Period window) {
    return shifts(task, there, window).stream().filter(Shift::isGap).map(Shift::period).toList();
  }

  private static List<Shift> within(Task.Details task, Availability there, Period days) {
    LocalDate last = Objects.requireNonNull(days.end(), "a window ends");
    SortedSet<LocalDate> changes = changes(task, there, days.start(), last);
    List<Shift> shifts = new ArrayList<>();
    LocalDate from = days.start();
    @Nullable PersonId officer = officerOn(task, there, from);
    for (LocalDate change : changes) {
      PersonId next = officerOn(task, there, change);
      if (!Objects.equals(officer, next)) {
        shifts.add(new Shift(Period.of(from, change.minusDays(1)), officer));
        from = change;
        officer = next;
      }
    }
    shifts.add(new Shift(Period.of(from, last), officer));
    return shifts;
  }

  /** The days after the first on which somebody comes or goes. */
  private static SortedSet<LocalDate> changes(
      Task.Details task, Availability there, LocalDate first, LocalDate last) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Task.Watch watch : task.watches()) {
      Stream.concat(Stream.of(watch.period()), there.periodsOf(watch.person()))
          .flatMap(Coverage::turns)
          .filter(day -> day.isAfter(first) && !day.isAfter(last))
          .forEach(days::add);
    }
    return days;
  }

  private static Stream<LocalDate> turns(Period period) {
    LocalDate end = period.end();
    return end == null ? Stream.of(period.start()) : Stream.of(period.start(), end.plusDays(1));
  }

  private static @Nullable PersonId officerOn(
      Task.Details task, Availability there, LocalDate day) {
    for (Task.Watch watch : task.watches()) {
      if (watch.period().contains(day) && there.isThere(watch.person(), day)) {
        return watch.person();
      }
    }
    return null;
  }
}
