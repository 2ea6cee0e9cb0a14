package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The data are older than those of a delivery of this source that counts.
 *
 * <p>Where both have a record, the newer delivery keeps the last word.
 */
public record OlderThanLast(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Check the date of the data; an old file may be delivered to complete the " + "history.";
  }
}
