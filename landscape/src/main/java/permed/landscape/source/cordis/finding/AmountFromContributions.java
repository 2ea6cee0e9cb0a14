package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * The project states no maximum contribution of the Commission; the contributions of its
 * participants were added up instead.
 *
 * <p>The sum may differ a little from the grant. The funding line says which of the two it is.
 */
public record AmountFromContributions(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Fill in ecMaxContribution.";
  }
}
