package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * What was read does not come to what the source itself states: a number of records, a sum in a
 * currency, or a row of totals in the file.
 *
 * <p>Rows are missing, were rejected, or an amount is understood otherwise than it is meant.
 */
public record TotalsContradicted(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Look at the rejected rows and at how amounts are read; correct the file or the "
        + "stated total.";
  }
}
