package permed.platform.bodies;

/** What came of establishing or amending a body. */
public sealed interface BodyOutcome {

  record Recorded(Body body) implements BodyOutcome {}

  /** Another body has, or once had, this name in addresses. */
  record SlugTaken(BodyId by) implements BodyOutcome {}

  /** The body would answer to itself. */
  record AnswersToItself(BodyId parent) implements BodyOutcome {}

  /** Someone else amended it first; this is what is there now. */
  record Stale(Body current) implements BodyOutcome {}
}
