package permed.platform.meetings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.Consortium;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.site.Visibility;

class MeetingsTest {

  private final Consortium consortium = new Consortium();
  private final AuditLog audit = AuditLog.over(consortium.database.dataSource());
  private final Meetings meetings =
      MeetingsOver.database(consortium.database, consortium.bodies, consortium.journal);
  private final Body committee = consortium.committee();
  private Instant now = Instant.parse("2025-02-01T09:00:00Z");

  @Test
  void readAMeetingBackAsItWasPlanned() {
    PlannedMeeting planned = plan("2025-04-10T09:00", "Europe/Lisbon");

    assertThat(meetings.find(planned.id())).hasValue(planned);
    assertThat(planned.version()).isEqualTo(1);
    assertThat(planned.time().start()).isEqualTo(Instant.parse("2025-04-10T08:00:00Z"));
  }

  @Test
  void keepEveryVersion() {
    PlannedMeeting planned = plan("2025-04-10T09:00", "Europe/Lisbon");
    PlannedMeeting moved = recorded(move(planned, 1, "2025-04-17T09:00"));
    PlannedMeeting off = recorded(meetings.cancel(planned.id(), 2, act()));

    assertThat(meetings.history(planned.id())).containsExactly(planned, moved, off);
    assertThat(meetings.list()).containsExactly(off);
    assertThat(audit.list(AuditFilter.all(), Long.MAX_VALUE, 3))
        .extracting(line -> line.operation())
        .containsExactly("meetings.cancel", "meetings.move", "meetings.plan");
  }

  @Test
  void letTheDatabaseForgetNothing() {
    plan("2025-04-10T09:00", "Europe/Lisbon");

    assertThatThrownBy(
            () ->
                consortium
                    .database
                    .jdbc()
                    .sql("update meetings.meeting_version set title = 'Other'")
                    .update())
        .hasMessageContaining("never changed");
  }

  @Test
  void tellTheSecondOfTwoWhatTheFirstDid() {
    PlannedMeeting planned = plan("2025-04-10T09:00", "Europe/Lisbon");
    PlannedMeeting first = recorded(move(planned, 1, "2025-04-17T09:00"));

    MeetingOutcome second = move(planned, 1, "2025-04-24T09:00");

    assertThat(second).isEqualTo(new MeetingOutcome.Stale(first));
  }

  @Test
  void letOneOfTwoAtOnceWin() throws Exception {
    PlannedMeeting planned = plan("2025-04-10T09:00", "Europe/Lisbon");
    List<Callable<MeetingOutcome>> both = new ArrayList<>();
    both.add(() -> move(planned, 1, "2025-04-17T09:00"));
    both.add(() -> meetings.cancel(planned.id(), 1, act()));

    List<MeetingOutcome> outcomes = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (var one : threads.invokeAll(both)) {
        outcomes.add(one.get());
      }
    }

    assertThat(outcomes).hasAtLeastOneElementOfType(MeetingOutcome.Recorded.class);
    assertThat(outcomes).hasAtLeastOneElementOfType(MeetingOutcome.Stale.class);
    assertThat(meetings.history(planned.id())).hasSize(2);
  }

  @Test
  void countAMoveToAnotherDayAsNoticeOfIt() {
    PlannedMeeting planned = plan("2025-04-10T09:00", "Europe/Lisbon");
    PlannedMeeting announced = recorded(meetings.announce(planned.id(), 1, act()));
    now = now.plusSeconds(3600);
    PlannedMeeting sameDay = recorded(move(planned, 2, "2025-04-10T14:00"));
    PlannedMeeting otherDay = recorded(move(planned, 3, "2025-04-11T14:00"));

    assertThat(announced.noticed()).isEqualTo(announced.act().at());
    assertThat(sameDay.noticed()).isEqualTo(announced.noticed());
    assertThat(otherDay.noticed()).isEqualTo(otherDay.act().at());
  }

  @Test
  void changeNothingThatIsOver() {
    PlannedMeeting planned = plan("2025-04-10T09:00", "Europe/Lisbon");
    assertThat(meetings.hold(planned.id(), 1, act()))
        .isInstanceOf(MeetingOutcome.NotPossible.class);
    now = Instant.parse("2025-04-11T09:00:00Z");
    PlannedMeeting held = recorded(meetings.hold(planned.id(), 1, act()));

    assertThat(held.state()).isEqualTo(MeetingState.HELD);
    assertThat(meetings.cancel(planned.id(), 2, act()))
        .isEqualTo(new MeetingOutcome.NotPossible(held));
    assertThat(move(planned, 2, "2025-06-01T09:00"))
        .isEqualTo(new MeetingOutcome.NotPossible(held));
  }

  @Test
  void belongToABodyThatWorksThatDay() {
    MeetingPlan before = plan("2023-12-31T09:00", ZoneId.of("Europe/Lisbon"));
    MeetingPlan after = plan("2025-04-10T09:00", ZoneId.of("Europe/Lisbon"));
    BodyId nobody = new BodyId(UUID.randomUUID());

    assertThat(meetings.plan(committee.id(), before, act()))
        .isInstanceOf(MeetingOutcome.NoSuchBody.class);
    assertThat(meetings.plan(nobody, after, act())).isInstanceOf(MeetingOutcome.NoSuchBody.class);
  }

  @Test
  void findTheNextThatIsNotCancelled() {
    PlannedMeeting off = plan("2025-03-10T09:00", "Europe/Lisbon");
    recorded(meetings.cancel(off.id(), 1, act()));
    PlannedMeeting next = plan("2025-04-10T09:00", "Europe/Lisbon");
    plan("2025-05-10T09:00", "Europe/Lisbon");

    assertThat(meetings.nextOf(committee.id(), now)).hasValue(next);
    assertThat(meetings.nextOf(committee.id(), Instant.parse("2026-01-01T00:00:00Z"))).isEmpty();
  }

  private PlannedMeeting plan(String start, String zone) {
    MeetingPlan plan = plan(start, ZoneId.of(zone));
    return recorded(meetings.plan(committee.id(), plan, act()));
  }

  private MeetingOutcome move(PlannedMeeting meeting, int version, String start) {
    return meetings.move(meeting.id(), version, plan(start, meeting.time().zone()), act());
  }

  private static PlannedMeeting recorded(MeetingOutcome outcome) {
    return Consortium.as(MeetingOutcome.Recorded.class, outcome).meeting();
  }

  private Act act() {
    now = now.plusSeconds(1);
    return Act.of(Actor.system("test"), now);
  }

  private static MeetingPlan plan(String start, ZoneId zone) {
    LocalDateTime typed = LocalDateTime.parse(start);
    return new MeetingPlan(
        "Spring meeting",
        MeetingTime.of(typed, typed.plusHours(3), zone),
        MeetingMode.HYBRID,
        "Lisbon",
        "https://meet.example/x",
        Visibility.MEMBERS);
  }
}
