package permed.platform.people;

/** What became of a correction. */
public sealed interface CorrectOutcome {

  /** The person as it is now; also when nothing differed. */
  record Corrected(Person person) implements CorrectOutcome {}

  /** Somebody else changed the person meanwhile, or erased it; nothing was written. */
  record Stale(Person current) implements CorrectOutcome {}

  /** Somebody else has the address; nothing was written. */
  record EmailTaken(EmailAddress email) implements CorrectOutcome {}
}
