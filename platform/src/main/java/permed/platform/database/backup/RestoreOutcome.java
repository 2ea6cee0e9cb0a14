package permed.platform.database.backup;

/** What became of a restore that was asked for. */
public sealed interface RestoreOutcome {

  /** Everything is there again, and every checksum, count and attestation holds. */
  record Restored(BackupManifest manifest) implements RestoreOutcome {}

  /** It cannot be restored like this; nothing was left behind. */
  record Refused(String what, String remedy) implements RestoreOutcome {}
}
