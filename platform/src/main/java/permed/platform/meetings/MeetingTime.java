package permed.platform.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When a meeting is: the instants that were meant, and what was typed.
 *
 * <p>Both are kept. When a state changes its clocks after the meeting was planned, they part, and
 * {@link #hasDrifted()} tells so.
 *
 * @param start first instant
 * @param end first instant after it
 * @param zone the zone of the place
 * @param typedStart start on the clocks of the place, as it was typed
 * @param typedEnd end on the clocks of the place, as it was typed
 */
public record MeetingTime(
    Instant start, Instant end, ZoneId zone, LocalDateTime typedStart, LocalDateTime typedEnd) {

  public MeetingTime {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("a meeting ends after it starts: " + start + ", " + end);
    }
  }

  /**
   * The time on the clocks of a place.
   *
   * @throws IllegalArgumentException for a time the clocks skip or show twice
   */
  public static MeetingTime of(LocalDateTime start, LocalDateTime end, ZoneId zone) {
    return new MeetingTime(exact(start, zone), exact(end, zone), zone, start, end);
  }

  /** The day it begins, on the clocks of the place. */
  public LocalDate firstDay() {
    return localStart().toLocalDate();
  }

  /** The day of its last minute, on the clocks of the place. */
  public LocalDate lastDay() {
    return localEnd().minusNanos(1).toLocalDate();
  }

  public ZonedDateTime localStart() {
    return start.atZone(zone);
  }

  public ZonedDateTime localEnd() {
    return end.atZone(zone);
  }

  /** Whether the clocks of the place will show another time than was typed. */
  public boolean hasDrifted() {
    return !localStart().toLocalDateTime().equals(typedStart)
        || !localEnd().toLocalDateTime().equals(typedEnd);
  }

  private static Instant exact(LocalDateTime time, ZoneId zone) {
    if (ClockReading.of(time, zone, null) instanceof ClockReading.Exact exact) {
      return exact.instant();
    }
    throw new IllegalArgumentException(time + " is not one instant in " + zone);
  }
}
