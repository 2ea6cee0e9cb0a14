package permed.platform.obligations;

/**
 * A line of the ledger of reminders, with what the outbox knows of its mail.
 *
 * @param progress whether it waits, is on its way, arrived at the mail server, failed, or is off
 */
public record ReminderLine(Reminder reminder, Progress progress) {

  /** How far a reminder got. */
  public enum Progress {
    PLANNED,
    SENDING,
    SENT,
    FAILED,
    CANCELLED
  }
}
