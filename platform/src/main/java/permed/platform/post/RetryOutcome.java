package permed.platform.post;

/** What became of the wish to try a mail at once. */
public sealed interface RetryOutcome {

  /** It is tried within seconds, and then for days again. */
  record Planned() implements RetryOutcome {}

  /** It was sent meanwhile, or is on its way. */
  record NotWaiting(MailState state) implements RetryOutcome {}

  /** Its text held a secret and is gone; whoever asked for it has to ask again. */
  record TextGone() implements RetryOutcome {}

  /** There is no such mail. */
  record Unknown() implements RetryOutcome {}
}
