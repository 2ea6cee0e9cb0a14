package permed.platform.obligations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import permed.platform.meetings.EndOfDay;

/** By when an obligation has to be met. */
public sealed interface Due {

  /** How far a day may move before what was said of it has to be said again. */
  int DAYS_OF_ONE_DATE = 7;

  /** A day of the consortium, such as the last of a mandate. */
  record WholeDay(LocalDate day) implements Due {

    @Override
    public Instant instant(ZoneId consortium) {
      return new EndOfDay(day, consortium).instant();
    }
  }

  /** The end of a day on the clocks of a place. */
  record ByEndOf(EndOfDay end) implements Due {

    @Override
    public LocalDate day() {
      return end.day();
    }

    @Override
    public Instant instant(ZoneId consortium) {
      return end.instant();
    }
  }

  /** The last day on which it is met in time. */
  LocalDate day();

  /**
   * The first instant at which it is late.
   *
   * @param consortium the zone in which the consortium counts its days
   */
  Instant instant(ZoneId consortium);

  /** Whether two days are so close that a word said of the one holds for the other. */
  static boolean isSameDate(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_OF_ONE_DATE;
  }
}
