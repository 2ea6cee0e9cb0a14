package permed.platform.post;

/** What became of the wish to try a mail at once. */
public sealed interface RetryOutcome {

  /** It is tried within seconds, and then for days again. */
  record Planned() implements RetryOutcome {}

  /** It was sent meanwhile, or is on its way. */
  record NotWaiting(MailState state) implements RetryOutcome {}

  /** Its text is gone, since it held a secret or is too old; whoever asked for it asks again. */
  record TextGone() implements RetryOutcome {}

  /** There is no such mail. */
  record Unknown() implements RetryOutcome {}
}
