package permed.platform.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.bodies.BodyId;

/**
 * A meeting of a body, as its latest known version.
 *
 * @param version counts from 1; a calendar shows the highest it has seen
 * @param noticed when the notice of the day it now has was given; absent before
 * @param act who recorded this version, when, why, and on what evidence
 */
public record PlannedMeeting(
    MeetingId id,
    int version,
    BodyId body,
    MeetingPlan plan,
    MeetingState state,
    @Nullable Instant noticed,
    Act act) {

  public MeetingTime time() {
    return plan.time();
  }

  /** Whether it was neither cancelled nor is over. */
  public boolean isAheadAt(Instant now) {
    return state.isAhead() && now.isBefore(time().end());
  }
}
