package permed.landscape.source.gtr.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A project points to an organisation that is not in the delivery.
 *
 * <p>Its name is unknown, so it does not take part here.
 */
public record OrganisationNotDelivered(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Add the pages of the organisations to the delivery.";
  }
}
