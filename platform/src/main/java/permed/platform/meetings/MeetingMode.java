package permed.platform.meetings;

/** Where the people are. */
public enum MeetingMode {
  IN_PERSON,
  REMOTE,
  /** Some travel, so its notice is that of a meeting in person. */
  HYBRID;

  /** Whether somebody has to travel. */
  public boolean asksToTravel() {
    return this != REMOTE;
  }
}
