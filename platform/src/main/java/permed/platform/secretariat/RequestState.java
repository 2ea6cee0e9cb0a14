package permed.platform.secretariat;

/** Where a request stands. */
public enum RequestState {
  /** It waits for the secretariat. */
  OPEN,
  /** It waits for somebody else. */
  WAITING,
  /** The sender has an answer. */
  ANSWERED,
  /** Nothing more is to be done. */
  CLOSED;

  /** Whether somebody has still to do something, so that it can be overdue. */
  public boolean isPending() {
    return this == OPEN || this == WAITING;
  }
}
