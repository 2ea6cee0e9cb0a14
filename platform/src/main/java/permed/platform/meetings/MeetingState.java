package permed.platform.meetings;

/** Where a meeting stands. */
public enum MeetingState {
  PLANNED,
  /** Its notice has been given. */
  ANNOUNCED,
  CANCELLED,
  HELD;

  /** Whether it still lies ahead as far as anybody has said. */
  public boolean isAhead() {
    return this == PLANNED || this == ANNOUNCED;
  }
}
