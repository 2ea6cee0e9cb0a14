package permed.platform.secretariat;

/** What came of recording a grant agreement. */
public sealed interface AgreementOutcome {

  record Recorded(GrantAgreement agreement) implements AgreementOutcome {}

  /** Another agreement has this number. */
  record NumberTaken(GrantAgreement by) implements AgreementOutcome {}

  /** Someone else amended it first; this is what is there now. */
  record Stale(GrantAgreement current) implements AgreementOutcome {}
}
