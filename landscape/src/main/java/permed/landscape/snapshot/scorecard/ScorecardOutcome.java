package permed.landscape.snapshot.scorecard;

/** Whether a snapshot has a scorecard of a funder. */
public sealed interface ScorecardOutcome {

  record Found(Scorecard scorecard) implements ScorecardOutcome {}

  /** No record has money of the funder. */
  record NoSuchFunder() implements ScorecardOutcome {}

  /**
   * The snapshot was built before the platform kept what is needed.
   *
   * @param table the first it lacks
   */
  record TooOld(String table) implements ScorecardOutcome {}
}
