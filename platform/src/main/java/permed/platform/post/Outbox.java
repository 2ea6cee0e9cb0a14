package permed.platform.post;

/** Takes mails for sending. */
public interface Outbox {

  /**
   * Puts a mail in the outbox within the caller's transaction; it is sent after the commit, and
   * tried again while the mail server is away.
   *
   * @return false if a mail of this key was put there before, which then stands
   */
  boolean send(Mail mail);
}
