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
   * A meeting as a calendar shows it.
   *
   * @param body name of the body that meets
   * @param text what else to say, such as where to join; empty for nothing
   * @param page address of the page of the body's meetings
   */
  public static CalendarEntry of(PlannedMeeting meeting, String body, String text, String page) {
    MeetingPlan plan = meeting.plan();
    return new CalendarEntry(
        "meeting-" + meeting.id() + "@permed",
        meeting.version() - 1,
        meeting.act().at(),
        new Words(body + ": " + plan.title(), text, plan.place(), page),
        new When.Timed(plan.time().localStart(), plan.time().localEnd()),
        meeting.state() == MeetingState.CANCELLED,
        List.of());
  }

  /** The same with alarms before it. */
  public CalendarEntry with(Duration... before) {
    return new CalendarEntry(uid, sequence, stamp, words, when, cancelled, List.of(before));
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
