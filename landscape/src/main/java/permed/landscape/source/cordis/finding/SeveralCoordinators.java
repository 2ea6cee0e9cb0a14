package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A project names more than one coordinator.
 *
 * <p>The first counts as the lead where only one can.
 */
public record SeveralCoordinators(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Mark one participant as coordinator.";
  }
}
