package permed.landscape.source.record.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * One record is longer than any record of a grant.
 *
 * <p>The file is not what it seems to be. Nothing of it is used.
 */
public record OversizedRecord(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Check that the file holds one record for each grant.";
  }
}
