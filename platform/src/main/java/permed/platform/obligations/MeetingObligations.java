package permed.platform.obligations;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import permed.platform.bodies.Body;
import permed.platform.meetings.EndOfDay;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.meetings.Timetable;
import permed.platform.people.PersonId;
import permed.platform.site.Visibility;

/**
 * What has to be done around meetings, by the rules in force on the day of each.
 *
 * <p>Notice, agenda and items are asked for until the meeting begins; minutes also of meetings
 * whose day has passed without anybody saying that they were held.
 */
final class MeetingObligations {

  private final Outlook outlook;

  MeetingObligations(Outlook outlook) {
    this.outlook = outlook;
  }

  Stream<Obligation> all() {
    return outlook.meetings().stream()
        .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
        .flatMap(this::of);
  }

  private Stream<Obligation> of(PlannedMeeting meeting) {
    Body body = outlook.body(meeting.body());
    LocalDate day = meeting.time().firstDay();
    Timetable days =
        Timetable.of(
            meeting.time(), meeting.plan().mode(), outlook.procedure(body, day).meetings());
    return Stream.concat(before(meeting, body, days), after(meeting, body, days));
  }

  private Stream<Obligation> before(PlannedMeeting meeting, Body body, Timetable days) {
    if (!meeting.state().isAhead() || meeting.time().firstDay().isBefore(outlook.today())) {
      return Stream.empty();
    }
    Set<PersonId> leaders = outlook.leadersOf(body);
    Stream<Obligation> notice =
        meeting.state() == MeetingState.PLANNED
            ? Stream.of(due(ObligationKind.NOTICE_DUE, meeting, body, days.notice(), leaders))
            : Stream.empty();
    return Stream.concat(
        notice,
        Stream.of(
            due(ObligationKind.AGENDA_DUE, meeting, body, days.agenda(), leaders),
            due(
                ObligationKind.LATE_ITEMS,
                meeting,
                body,
                days.lateItems(),
                Outlook.union(leaders, outlook.membersOf(body)))));
  }

  private Stream<Obligation> after(PlannedMeeting meeting, Body body, Timetable days) {
    if (outlook.isLongAgo(days.minutes().day())) {
      return Stream.empty();
    }
    return Stream.of(
        due(ObligationKind.MINUTES_DUE, meeting, body, days.minutes(), outlook.leadersOf(body)),
        due(
            ObligationKind.MINUTES_STAND,
            meeting,
            body,
            days.minutesStand(),
            Outlook.union(outlook.leadersOf(body), outlook.membersOf(body))));
  }

  private static Obligation due(
      ObligationKind kind,
      PlannedMeeting meeting,
      Body body,
      EndOfDay day,
      Set<PersonId> responsible) {
    return new Obligation(
        ObligationKey.of(kind, meeting.id()),
        new Subject.OfMeeting(meeting),
        new Due.ByEndOf(day),
        responsible,
        body,
        "/bodies/" + body.slug() + "/meetings",
        Visibility.BODY);
  }
}
