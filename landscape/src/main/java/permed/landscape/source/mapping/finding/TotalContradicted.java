package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * The funding lines of a project do not add up to the total the source itself states.
 *
 * <p>The lines are kept; one of the two is wrong at the source.
 */
public record TotalContradicted(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Correct the total or the parts.";
  }
}
