package permed.platform.observatory.web;

/** There is nothing to answer from: no snapshot was built yet, or none has the id asked for. */
final class NoSnapshotException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean named;

  private NoSnapshotException(boolean named) {
    super("No snapshot", null, false, false);
    this.named = named;
  }

  static NoSnapshotException none() {
    return new NoSnapshotException(false);
  }

  static NoSnapshotException ofThatId() {
    return new NoSnapshotException(true);
  }

  /** Whether an id was asked for that no snapshot has. */
  boolean named() {
    return named;
  }
}
