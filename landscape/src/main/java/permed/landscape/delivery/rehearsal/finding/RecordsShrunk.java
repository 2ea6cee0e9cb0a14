package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A complete delivery has far fewer records than stand now.
 *
 * <p>The records it does not have would be taken for gone. More often an export was cut short.
 */
public record RecordsShrunk(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Check the export; if the records are truly gone, say so, else deliver it as "
        + "changes only.";
  }
}
