package permed.platform.database.backup;

import java.nio.file.Path;

/** What became of a backup that was asked for. */
public sealed interface BackupOutcome {

  /** It is there, whole and on the disk. */
  record Written(Path file, BackupManifest manifest) implements BackupOutcome {}

  /** It cannot be made like this; nothing was written. */
  record Refused(String what, String remedy) implements BackupOutcome {}
}
