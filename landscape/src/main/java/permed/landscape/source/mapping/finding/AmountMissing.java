package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * No usable amount is given for a project.
 *
 * <p>The project is counted; it is missing from every sum of money and counted there as left out.
 */
public record AmountMissing(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in the amount.";
  }
}
