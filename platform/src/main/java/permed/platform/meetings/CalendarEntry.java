package permed.platform.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One entry of a calendar file.
 *
 * @param uid names it for good, in every calendar it gets into
 * @param sequence grows with each change
 * @param stamp when it was last changed
 * @param alarms how long before its start, or before it is due, a calendar reminds
 */
public record CalendarEntry(
    String uid,
    int sequence,
    Instant stamp,
    Words words,
    When when,
    boolean cancelled,
    List<Duration> alarms) {

  public CalendarEntry {
    alarms = List.copyOf(alarms);
  }

  /**
   * What it says; empty where there is nothing to say.
   *
   * @param address where more is to be read
   */
  public record Words(String title, String text, String place, String address) {}

  /** When it is. */
  public sealed interface When {

    /** From an instant to another, on the clocks of a place. */
    record Timed(ZonedDateTime start, ZonedDateTime end) implements When {}

    /** The whole of a day, wherever one is. */
    record WholeDay(LocalDate day) implements When {}

    /** Something to be done by the end of a day at a place. */
    record DoneBy(EndOfDay due) implements When {}
  }
}
