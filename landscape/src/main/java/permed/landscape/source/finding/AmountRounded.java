package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * An amount has more decimals than its currency.
 *
 * <p>It is rounded to the cent, half a cent upwards. The publisher probably computed it from a
 * share.
 */
public record AmountRounded(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Publish amounts rounded to the cent.";
  }
}
