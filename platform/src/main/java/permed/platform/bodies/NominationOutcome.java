package permed.platform.bodies;

/** What came of a nomination, or of a decision on it. */
public sealed interface NominationOutcome {

  record Recorded(Nomination nomination) implements NominationOutcome {}

  /** Only a delegate who sits there on the day of the proposal, for a member, may propose. */
  record NotYourSeat() implements NominationOutcome {}

  /** The mandate to be handed over is of another seat, over, or was annulled. */
  record NothingToReplace() implements NominationOutcome {}

  /** The same person is already proposed for the seat. */
  record AlreadyProposed(Nomination pending) implements NominationOutcome {}

  /** It was confirmed, but the mandate cannot be recorded as it stands. */
  record CannotSeat(MandateOutcome why) implements NominationOutcome {}

  /** It is decided, or someone else decided first; this is what is there now. */
  record Stale(Nomination current) implements NominationOutcome {}
}
