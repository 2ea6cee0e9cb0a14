package permed.platform.deliveries;

/** What came of a step in the preparation of a delivery. */
public sealed interface StepOutcome {

  /** It is written down. */
  record Recorded(Staging staging) implements StepOutcome {}

  /** Somebody else did something with the delivery meanwhile. */
  record Overtaken(Staging current) implements StepOutcome {}
}
