package permed.landscape.source.gtr.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A project points to a fund that is not in the delivery.
 *
 * <p>Its amount is unknown here; what the participants were offered is added up where the project
 * tells that.
 */
public record FundNotDelivered(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Add the pages of the funds to the delivery.";
  }
}
