package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A project has participants and none of them coordinates.
 *
 * <p>It is missing from figures by coordinator. Grants to one beneficiary and dumps cut in half
 * look like this.
 */
public record NoCoordinator(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Mark the coordinator.";
  }
}
