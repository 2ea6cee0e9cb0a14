package permed.kernel.money;

/** A file of exchange rates or deflators that is not laid out as its publisher lays it out. */
public final class MalformedReferenceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;

  MalformedReferenceException(String source, long line, String reason) {
    super(source + ", line " + line + ": " + reason);
    this.line = line;
  }

  /** The line in the file, counted from 1. */
  public long line() {
    return line;
  }
}
