package permed.landscape.source.record.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * An organisation has neither a name nor an id.
 *
 * <p>It cannot be told from others and is left out.
 */
public record OrganisationUnnamed(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in the name of the organisation.";
  }
}
