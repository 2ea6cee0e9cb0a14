package permed.platform.database.backup;

/** What a backup is for. */
public enum Profile {
  /** Everything, to be restored by the same people. */
  FULL,
  /** The memory without the means to sign in, for the next host of the secretariat. */
  HAND_OVER
}
