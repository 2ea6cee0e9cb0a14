package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file of exchange rates or deflators is not laid out as its publisher lays it out.
 *
 * <p>A wrong rate is worse than none, so the whole file is refused.
 */
public record MalformedReference(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Use the file as the publisher offers it for download.";
  }
}
