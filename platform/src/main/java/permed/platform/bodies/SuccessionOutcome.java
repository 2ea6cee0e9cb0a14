package permed.platform.bodies;

/** What came of naming one body the successor of another. */
public sealed interface SuccessionOutcome {

  record Recorded(Succession succession) implements SuccessionOutcome {}

  /** The two are linked already. */
  record AlreadyRecorded(Succession there) implements SuccessionOutcome {}

  /** The body would succeed itself. */
  record SucceedsItself() implements SuccessionOutcome {}
}
