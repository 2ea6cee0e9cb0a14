package permed.platform.bodies;

/** What came of adding or amending a seat. */
public sealed interface SeatOutcome {

  record Recorded(Seat seat) implements SeatOutcome {}

  /** Someone else amended it first; this is what is there now. */
  record Stale(Seat current) implements SeatOutcome {}
}
