package permed.platform.meetings;

import java.time.Instant;
import java.time.LocalDate;
import permed.platform.bodies.Procedure;

/**
 * The deadlines that follow from the time of a meeting by the rules of its body.
 *
 * <p>Each is the end of a day on the clocks of the place: whole days are counted on the calendar,
 * so that the change to summer time moves none.
 *
 * @param notice by when people must be told of the meeting
 * @param agenda by when the agenda is out
 * @param lateItems by when an item may be added
 * @param minutes by when the draft minutes are out
 * @param minutesStand by when somebody must have objected to minutes sent on their last day
 */
public record Timetable(
    EndOfDay notice, EndOfDay agenda, EndOfDay lateItems, EndOfDay minutes, EndOfDay minutesStand) {

  public static Timetable of(MeetingTime time, MeetingMode mode, Procedure.Meetings rules) {
    int notice = mode.asksToTravel() ? rules.noticeDays() : rules.remoteNoticeDays();
    return new Timetable(
        before(time, notice),
        before(time, rules.agendaDays()),
        before(time, rules.lateItemDays()),
        after(time, rules.minutesDays()),
        after(time, rules.minutesDays() + rules.minutesObjectionDays()));
  }

  /** Whether notice given at this instant comes too late, so that decisions need a waiver. */
  public boolean isTooLateForNotice(Instant now) {
    return notice.isOver(now);
  }

  /**
   * Whether notice of a meeting came too late, so that decisions need a waiver.
   *
   * @param meeting the one this timetable is of
   */
  public boolean isIrregular(PlannedMeeting meeting) {
    Instant noticed = meeting.noticed();
    return noticed != null && isTooLateForNotice(noticed);
  }

  private static EndOfDay before(MeetingTime time, int days) {
    return at(time, time.firstDay().minusDays(days));
  }

  private static EndOfDay after(MeetingTime time, int days) {
    return at(time, time.lastDay().plusDays(days));
  }

  private static EndOfDay at(MeetingTime time, LocalDate day) {
    return new EndOfDay(day, time.zone());
  }
}
