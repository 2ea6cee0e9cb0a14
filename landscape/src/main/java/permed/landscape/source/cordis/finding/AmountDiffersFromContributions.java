package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * The contribution the project states and the sum of its participants differ by more than one euro
 * and half a per cent.
 *
 * <p>The stated one counts for the project. Figures by participant or country then do not add up to
 * it exactly.
 */
public record AmountDiffersFromContributions(SourcePointer where, String seen)
    implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Update the contributions of the participants after an amendment.";
  }
}
