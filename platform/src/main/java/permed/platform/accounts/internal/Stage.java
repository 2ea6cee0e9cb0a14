package permed.platform.accounts.internal;

/** What is still to be done before a session opens anything. */
public enum Stage {
  /** The password was right; the second factor is awaited. */
  SECOND_FACTOR,
  /** An officer has to set up a second factor before entering. */
  ENROLMENT,
  OPEN
}
