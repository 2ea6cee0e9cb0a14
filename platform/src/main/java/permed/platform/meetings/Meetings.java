package permed.platform.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import permed.platform.audit.Act;
import permed.platform.bodies.BodyId;

/** The planned meetings of all bodies. Every change appends a version; none is ever lost. */
public interface Meetings {

  /** Plans a meeting of a body that works on its first day. */
  MeetingOutcome plan(BodyId body, MeetingPlan plan, Act act);

  /**
   * Changes the plan of a meeting that lies ahead. Moved to another day or zone, an announced one
   * counts as announced anew by this act.
   *
   * @param version the version the change is based on
   */
  MeetingOutcome move(MeetingId meeting, int version, MeetingPlan plan, Act act);

  /** Records that notice of the meeting was given. */
  MeetingOutcome announce(MeetingId meeting, int version, Act act);

  /** Calls off a meeting that lies ahead. */
  MeetingOutcome cancel(MeetingId meeting, int version, Act act);

  /** Records that a meeting took place. */
  MeetingOutcome hold(MeetingId meeting, int version, Act act);

  /** Every meeting there is or was, cancelled ones too, by start. */
  List<PlannedMeeting> list();

  /** The meetings of a body, cancelled ones too, by start. */
  List<PlannedMeeting> listOf(BodyId body);

  Optional<PlannedMeeting> find(MeetingId meeting);

  /** Every version of a meeting, the oldest first; empty for one that does not exist. */
  List<PlannedMeeting> history(MeetingId meeting);

  /** The first meeting of a body that starts after an instant and is not cancelled. */
  Optional<PlannedMeeting> nextOf(BodyId body, Instant after);
}
