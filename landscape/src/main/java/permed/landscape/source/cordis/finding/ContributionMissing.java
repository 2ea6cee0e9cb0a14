package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * The amount of a project was added up from its participants, but some that should be paid state
 * none.
 *
 * <p>The sum is used and is probably too low.
 */
public record ContributionMissing(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in ecContribution of every coordinator and participant, zero if it gets nothing.";
  }
}
