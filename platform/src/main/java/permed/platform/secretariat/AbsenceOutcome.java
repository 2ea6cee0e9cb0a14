package permed.platform.secretariat;

/** What came of recording an absence. */
public sealed interface AbsenceOutcome {

  record Recorded(Absence absence) implements AbsenceOutcome {}

  /** Someone else changed it first; this is what is there now. */
  record Stale(Absence current) implements AbsenceOutcome {}
}
