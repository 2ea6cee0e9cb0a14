package permed.platform.people;

/** What became of a registration. */
public sealed interface RegisterOutcome {

  /** The person is written down. */
  record Registered(Person person) implements RegisterOutcome {}

  /** Somebody else has the address; nothing was written. */
  record EmailTaken(EmailAddress email) implements RegisterOutcome {}
}
