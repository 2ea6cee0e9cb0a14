package permed.platform.curation;

/** What came of a ruling. */
public sealed interface RulingOutcome {

  /** It is recorded and counts from the next build of the landscape. */
  record Recorded() implements RulingOutcome {}

  /** Somebody ruled on the same meanwhile. */
  record Stale() implements RulingOutcome {}
}
