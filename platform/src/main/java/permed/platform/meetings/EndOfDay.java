package permed.platform.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The end of a day at some place: what a deadline of so many days means there, whatever the clocks
 * do in between.
 */
public record EndOfDay(LocalDate day, ZoneId zone) {

  /** The first instant after it. */
  public Instant instant() {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Whether it is over. */
  public boolean isOver(Instant now) {
    return !now.isBefore(instant());
  }
}
