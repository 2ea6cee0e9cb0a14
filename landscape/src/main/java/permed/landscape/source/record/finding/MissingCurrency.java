package permed.landscape.source.record.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * An amount does not say in which currency it is.
 *
 * <p>No currency is guessed, so the amount is left out.
 */
public record MissingCurrency(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in the currency.";
  }
}
