package permed.platform.secretariat.sheet;

/** Carries the reason a file cannot be used from deep inside a stream to the reader's door. */
final class UnusableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient UnusableSheet why;

  UnusableException(UnusableSheet why) {
    super(why.code() + " at " + why.where());
    this.why = why;
  }

  UnusableSheet why() {
    return why;
  }
}
