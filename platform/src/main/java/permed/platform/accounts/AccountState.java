package permed.platform.accounts;

/** Whether a person can enter. */
public enum AccountState {
  /** Never invited, or the invitation has run out. */
  NONE,
  /** Invited, and the invitation still works. */
  INVITED,
  /** The person has entered at least once. */
  ENTERED
}
