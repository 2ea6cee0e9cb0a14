package permed.platform.secretariat;

/** What a request is about, and how long an answer may usually take. */
public enum RequestKind {
  QUESTION(14),
  MEMBERSHIP(14),
  FIGURES(14),
  EVENT(14),
  PRESS(3),
  /** Of a person about own data: the law gives a month. */
  PRIVACY(30),
  OTHER(14);

  private final int days;

  RequestKind(int days) {
    this.days = days;
  }

  /** Days from the day of receipt in which an answer is due, until an officer sets another. */
  public int days() {
    return days;
  }
}
