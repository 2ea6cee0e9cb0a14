package permed.platform.meetings.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.audit.Act;
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
import permed.platform.members.Journal;

/** The meetings kept in the database. */
@Component
class StoredMeetings implements Meetings {

  private final MeetingTable meetings;
  private final Bodies bodies;
  private final Journal journal;

  StoredMeetings(MeetingTable meetings, Bodies bodies, Journal journal) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.journal = journal;
  }

  @Override
  public MeetingOutcome plan(BodyId body, MeetingPlan plan, Act act) {
    return journal.inTurn(
        () -> {
          if (!meetsOn(body, plan.time())) {
            return new MeetingOutcome.NoSuchBody();
          }
          MeetingId id = new MeetingId(UUID.randomUUID());
          meetings.insert(id, body);
          return record(
              new PlannedMeeting(id, 1, body, plan, MeetingState.PLANNED, null, act),
              "meetings.plan");
        });
  }

  @Override
  public MeetingOutcome move(MeetingId meeting, int version, MeetingPlan plan, Act act) {
    return change(
        meeting,
        version,
        MeetingState::isAhead,
        now -> {
          if (!meetsOn(now.body(), plan.time())) {
            return new MeetingOutcome.NoSuchBody();
          }
          boolean newDay = !isOnSameDay(now.time(), plan.time());
          boolean anew = now.state() == MeetingState.ANNOUNCED && newDay;
          Instant noticed = anew ? act.at() : now.noticed();
          return record(next(now, plan, now.state(), noticed, act), "meetings.move");
        });
  }

  @Override
  public MeetingOutcome announce(MeetingId meeting, int version, Act act) {
    return change(
        meeting,
        version,
        MeetingState.PLANNED::equals,
        now ->
            record(
                next(now, now.plan(), MeetingState.ANNOUNCED, act.at(), act), "meetings.announce"));
  }

  @Override
  public MeetingOutcome cancel(MeetingId meeting, int version, Act act) {
    return change(
        meeting,
        version,
        MeetingState::isAhead,
        now ->
            record(
                next(now, now.plan(), MeetingState.CANCELLED, now.noticed(), act),
                "meetings.cancel"));
  }

  @Override
  public MeetingOutcome hold(MeetingId meeting, int version, Act act) {
    return change(
        meeting,
        version,
        MeetingState::isAhead,
        now ->
            act.at().isBefore(now.time().start())
                ? new MeetingOutcome.NotPossible(now)
                : record(
                    next(now, now.plan(), MeetingState.HELD, now.noticed(), act), "meetings.hold"));
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

  /** Changes the version somebody saw, unless it is the latest no more or in another state. */
  private MeetingOutcome change(
      MeetingId meeting,
      int seen,
      Predicate<MeetingState> from,
      Function<PlannedMeeting, MeetingOutcome> change) {
    return journal.inTurn(
        () -> {
          PlannedMeeting now = get(meeting);
          if (now.version() != seen) {
            return new MeetingOutcome.Stale(now);
          }
          return from.test(now.state()) ? change.apply(now) : new MeetingOutcome.NotPossible(now);
        });
  }

  private MeetingOutcome record(PlannedMeeting meeting, String operation) {
    Map<String, String> details =
        Map.of(
            "version", "" + meeting.version(),
            "body", meeting.body().toString(),
            "start", meeting.time().start().toString(),
            "zone", meeting.time().zone().getId());
    long entry = journal.enter(meeting.act(), operation, "meeting:" + meeting.id(), details);
    meetings.append(meeting, entry);
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
      MeetingPlan plan,
      MeetingState state,
      @Nullable Instant noticed,
      Act act) {
    return new PlannedMeeting(now.id(), now.version() + 1, now.body(), plan, state, noticed, act);
  }
}
