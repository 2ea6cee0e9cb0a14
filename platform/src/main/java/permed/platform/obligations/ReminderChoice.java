package permed.platform.obligations;

/** How much a person wants to be reminded of. */
public enum ReminderChoice {
  ALL,
  /** Only what is important. */
  IMPORTANT,
  NONE;

  /** Whether reminders of a kind are wanted. */
  public boolean wants(ObligationKind kind) {
    return this == ALL || (this == IMPORTANT && kind.isImportant());
  }
}
