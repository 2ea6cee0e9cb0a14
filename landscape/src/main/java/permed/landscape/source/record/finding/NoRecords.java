package permed.landscape.source.record.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The file holds no list of records this source is known to write.
 *
 * <p>It may be another file of the publisher, or a page with an error message. Nothing of it is
 * used.
 */
public record NoRecords(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Deliver the file as the publisher offers it for download.";
  }
}
