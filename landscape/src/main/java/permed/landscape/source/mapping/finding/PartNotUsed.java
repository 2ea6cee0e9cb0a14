package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file or sheet has the columns of no table of the mapping.
 *
 * <p>Nothing of it is read. Often it is a sheet of notes, or a table the mapping does not need.
 */
public record PartNotUsed(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Leave it out of the delivery, or add a table for it to the mapping.";
  }
}
