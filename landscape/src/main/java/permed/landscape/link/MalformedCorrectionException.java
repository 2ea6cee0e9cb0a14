package permed.landscape.link;

/** A file of people's corrections that is not laid out as the platform writes it. */
public final class MalformedCorrectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String reason;

  /**
   * @param line counted from 1
   * @param reason what stands there and what should
   */
  public MalformedCorrectionException(long line, String reason) {
    super("line " + line + ": " + reason);
    this.line = line;
    this.reason = reason;
  }

  public long line() {
    return line;
  }

  public String reason() {
    return reason;
  }
}
