package permed.platform.site;

/** Who may call a route. Rights follow from seats and offices of the day, never from a flag. */
public enum Right {
  /** Anyone, without signing in. */
  PUBLIC,
  /** Anyone signed in. */
  SIGNED_IN,
  /** Whoever sits in any body of the consortium, or keeps access until the successor has it. */
  MEMBER,
  /** Whoever sits in the body the path names in {@code {body}}, and the secretariat. */
  BODY,
  /** Whoever holds an office of the body the path names in {@code {body}}, and the secretariat. */
  OFFICE,
  /**
   * Whoever speaks for the organisation the path names in {@code {organisation}}, and the
   * secretariat.
   */
  ORGANISATION,
  /** Whoever sits in the secretariat. */
  SECRETARIAT
}
