package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * An amount is below zero.
 *
 * <p>Money that was claimed back is sometimes published this way. The amount is kept, because
 * leaving it out would overstate the total.
 */
public record NegativeAmount(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "State what was awarded and what was claimed back in separate fields.";
  }
}
