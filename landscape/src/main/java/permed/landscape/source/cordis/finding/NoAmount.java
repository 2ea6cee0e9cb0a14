package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * Neither the project nor any of its participants states a contribution above zero.
 *
 * <p>The project has no funding line. It is excluded from every sum and counted as having no
 * amount.
 */
public record NoAmount(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in ecMaxContribution, or ecContribution of the participants.";
  }
}
