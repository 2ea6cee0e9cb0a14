package permed.platform.accounts.internal;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {

  /** Right; the session's stage says whether something is still missing. */
  record Entered(NewSession session) implements SignInOutcome {}

  /** Wrong; whether the account, the password or the code is not told. */
  record Refused() implements SignInOutcome {}

  /** Too many attempts from here; the next one counts after a while. */
  record Slow(Duration pause) implements SignInOutcome {}
}
