package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The mapping declares that amounts are counted in the smallest unit of the currency.
 *
 * <p>Every amount of the file was divided accordingly; the example shows how.
 */
public record AmountsInMinorUnits(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Export the amounts with their decimal point.";
  }
}
