package permed.platform.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.site.Visibility;

/** Meetings of the sample, held and to come. */
@Component
class SampleMeetings {

  private final Meetings meetings;
  private final Bodies bodies;

  SampleMeetings(Meetings meetings, Bodies bodies) {
    this.meetings = meetings;
    this.bodies = bodies;
  }

  void tell(Replay replay) {
    for (SampleTable.Row row : SampleTable.read("meetings")) {
      SampleDays days = replay.days();
      LocalDate first = days.day(row.text("first day"));
      LocalDate planned = days.day(row.text("planned"));
      replay.add(planned, 11, row.text("evidence"), act -> plan(row, days, act));
      if (first.isBefore(days.today())) {
        replay.add(first.plusDays(1), 12, row.text("evidence"), act -> hold(row, act));
      }
    }
  }

  private void plan(SampleTable.Row row, SampleDays days, Act act) {
    MeetingTime time =
        MeetingTime.of(
            days.day(row.text("first day")).atTime(LocalTime.parse(row.text("starts"))),
            days.day(row.text("last day")).atTime(LocalTime.parse(row.text("ends"))),
            ZoneId.of(row.text("zone")));
    MeetingPlan plan =
        new MeetingPlan(
            row.text("title"),
            time,
            row.choice("mode", MeetingMode.class),
            row.text("place"),
            row.text("link"),
            row.choice("visibility", Visibility.class));
    PlannedMeeting meeting = recorded(meetings.plan(body(row).id(), plan, act), row);
    if (row.is("announced")) {
      recorded(meetings.announce(meeting.id(), meeting.version(), act), row);
    }
  }

  private void hold(SampleTable.Row row, Act act) {
    meetings.listOf(body(row).id()).stream()
        .filter(meeting -> meeting.plan().title().equals(row.text("title")))
        .forEach(meeting -> recorded(meetings.hold(meeting.id(), meeting.version(), act), row));
  }

  private Body body(SampleTable.Row row) {
    return bodies.ledger().findBody(row.text("body")).orElseThrow();
  }

  private static PlannedMeeting recorded(MeetingOutcome outcome, SampleTable.Row row) {
    return Refusal.unless(MeetingOutcome.Recorded.class, outcome, row.text("title")).meeting();
  }
}
