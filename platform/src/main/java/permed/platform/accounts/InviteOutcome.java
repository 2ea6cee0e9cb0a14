package permed.platform.accounts;

import java.time.Instant;

/** What became of an invitation. */
public sealed interface InviteOutcome {

  /** The mail is in the outbox; its link works until then. Earlier links no longer work. */
  record Invited(Instant until) implements InviteOutcome {}

  /** The person has no address, or was erased. */
  record NoAddress() implements InviteOutcome {}

  /** The person has an account; whoever forgot the password recovers it without being invited. */
  record HasEntered() implements InviteOutcome {}
}
