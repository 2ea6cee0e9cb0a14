package permed.landscape.source.record.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A currency is not a code of ISO 4217.
 *
 * <p>Without a currency an amount means nothing, so it is left out.
 */
public record UnknownCurrency(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Write the three letters of ISO 4217, such as EUR, GBP or SEK.";
  }
}
