package permed.platform.post;

/** Where a mail is on its way out. */
public enum MailState {
  /** Waits to be sent, for the first time or again. */
  PLANNED,
  /** Is being handed to the mail server. */
  SENDING,
  /** The mail server has taken it. */
  SENT,
  /** Given up: refused for good, or tried for days in vain. */
  FAILED
}
