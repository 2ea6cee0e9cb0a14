package permed.landscape.source.zip;

import java.io.IOException;
import permed.kernel.finding.Finding;

/**
 * Carries the reason a file cannot be used from deep inside a stream to the reader's door, which
 * turns it into an outcome.
 */
public final class UnreadableFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Finding reason;

  public UnreadableFileException(Finding reason) {
    super(reason.code() + " at " + reason.where());
    this.reason = reason;
  }

  public Finding reason() {
    return reason;
  }
}
