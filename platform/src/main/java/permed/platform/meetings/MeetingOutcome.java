package permed.platform.meetings;

/** What became of a change to the meetings. */
public sealed interface MeetingOutcome {

  /** It is recorded. */
  record Recorded(PlannedMeeting meeting) implements MeetingOutcome {}

  /** Somebody else changed the meeting meanwhile; this is what is there now. */
  record Stale(PlannedMeeting current) implements MeetingOutcome {}

  /** A meeting in this state does not change that way. */
  record NotPossible(PlannedMeeting current) implements MeetingOutcome {}

  /** There is no such body, or it does not work on the day of the meeting. */
  record NoSuchBody() implements MeetingOutcome {}
}
