package permed.kernel.money;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts the days on which rates may be expected; the few bank holidays of a year stay counted. */
final class BusinessDays {

  private BusinessDays() {}

  /** Mondays to Fridays from the first of January of the year to the day, both included. */
  static long from(int year, LocalDate last) {
    return LocalDate.of(year, 1, 1)
        .datesUntil(last.plusDays(1))
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
        .count();
  }
}
