package permed.platform.meetings.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.meetings.MeetingId;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;

/** The meetings kept in the database. */
@Component
class StoredMeetings implements Meetings {

  private final MeetingTable meetings;
  private final Bodies bodies;
  private final AuditLog audit;

  StoredMeetings(MeetingTable meetings, Bodies bodies, AuditLog audit) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.audit = audit;
  }

  @Override
  @Transactional
  public MeetingOutcome plan(BodyId body, MeetingPlan plan, Act act) {
    if (!meetsOn(body, plan.time())) {
      return new MeetingOutcome.NoSuchBody();
    }
    PlannedMeeting planned =
        new PlannedMeeting(
            new MeetingId(UUID.randomUUID()), 1, body, plan, MeetingState.PLANNED, null, act);
    meetings.insert(planned.id(), body);
    meetings.append(planned);
    return recorded(planned, "meetings.plan");
  }

  @Override
  @Transactional
  public MeetingOutcome move(MeetingId meeting, int version, MeetingPlan plan, Act act) {
    PlannedMeeting now = get(meeting);
    if (!meetsOn(now.body(), plan.time())) {
      return new MeetingOutcome.NoSuchBody();
    }
    boolean newDay = !isOnSameDay(now.time(), plan.time());
    Instant noticed = now.state() == MeetingState.ANNOUNCED && newDay ? act.at() : now.noticed();
    PlannedMeeting next = next(now, version, plan, now.state(), noticed, act);
    return append(now, next, MeetingState::isAhead, "meetings.move");
  }

  @Override
  @Transactional
  public MeetingOutcome announce(MeetingId meeting, int version, Act act) {
    PlannedMeeting now = get(meeting);
    PlannedMeeting next = next(now, version, now.plan(), MeetingState.ANNOUNCED, act.at(), act);
    return append(now, next, MeetingState.PLANNED::equals, "meetings.announce");
  }

  @Override
  @Transactional
  public MeetingOutcome cancel(MeetingId meeting, int version, Act act) {
    PlannedMeeting now = get(meeting);
    PlannedMeeting next =
        next(now, version, now.plan(), MeetingState.CANCELLED, now.noticed(), act);
    return append(now, next, MeetingState::isAhead, "meetings.cancel");
  }

  @Override
  @Transactional
  public MeetingOutcome hold(MeetingId meeting, int version, Act act) {
    PlannedMeeting now = get(meeting);
    PlannedMeeting next = next(now, version, now.plan(), MeetingState.HELD, now.noticed(), act);
    boolean hasBegun = !act.at().isBefore(now.time().start());
    return append(now, next, state -> hasBegun && state.isAhead(), "meetings.hold");
  }

  @Override
  public List<PlannedMeeting> list() {
    return meetings.list();
  }

  @Override
  public List<PlannedMeeting> listOf(BodyId body) {
    return meetings.listOf(body);
  }

  @Override
  public Optional<PlannedMeeting> find(MeetingId meeting) {
    return meetings.find(meeting);
  }

  @Override
  public List<PlannedMeeting> history(MeetingId meeting) {
    return meetings.history(meeting);
  }

  @Override
  public Optional<PlannedMeeting> nextOf(BodyId body, Instant after) {
    return meetings.listOf(body).stream()
        .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
        .filter(meeting -> meeting.time().start().isAfter(after))
        .findFirst();
  }

  /** Appends what somebody made of the version they saw, unless it is the latest no more. */
  private MeetingOutcome append(
      PlannedMeeting now, PlannedMeeting next, Predicate<MeetingState> from, String operation) {
    if (next.version() != now.version() + 1) {
      return new MeetingOutcome.Stale(now);
    }
    if (!from.test(now.state())) {
      return new MeetingOutcome.NotPossible(now);
    }
    return meetings.append(next)
        ? recorded(next, operation)
        : new MeetingOutcome.Stale(get(now.id()));
  }

  private MeetingOutcome recorded(PlannedMeeting meeting, String operation) {
    audit.record(
        meeting.act(),
        operation,
        "meeting:" + meeting.id(),
        Map.of(
            "version", "" + meeting.version(),
            "body", meeting.body().toString(),
            "start", meeting.time().start().toString(),
            "zone", meeting.time().zone().getId()));
    return new MeetingOutcome.Recorded(meeting);
  }

  private PlannedMeeting get(MeetingId meeting) {
    return meetings
        .find(meeting)
        .orElseThrow(() -> new IllegalArgumentException("no such meeting: " + meeting));
  }

  private boolean meetsOn(BodyId id, MeetingTime time) {
    Optional<Body> body =
        bodies.ledger().bodies().stream().filter(one -> one.id().equals(id)).findFirst();
    return body.isPresent() && body.get().worksOn(time.firstDay());
  }

  private static boolean isOnSameDay(MeetingTime one, MeetingTime other) {
    return one.firstDay().equals(other.firstDay()) && one.zone().equals(other.zone());
  }

  private static PlannedMeeting next(
      PlannedMeeting now,
      int seen,
      MeetingPlan plan,
      MeetingState state,
      @Nullable Instant noticed,
      Act act) {
    return new PlannedMeeting(now.id(), seen + 1, now.body(), plan, state, noticed, act);
  }
}
