package permed.landscape.link.ror;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A record of the organisation registry has no valid id, no name, or an unknown status.
 *
 * <p>The record is rejected and kept as it is; nothing will be linked to it. The pointer counts
 * records in the file.
 */
public record UnreadableOrganisation(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Report the record to the registry's curators.";
  }
}
