package permed.platform.database.backup;

/** A backup is not what its manifest says; caught where the restore was asked for. */
final class DamagedBackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedBackupException(String what) {
    super(what);
  }
}
