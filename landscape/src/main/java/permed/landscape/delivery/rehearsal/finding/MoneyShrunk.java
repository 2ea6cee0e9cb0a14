package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * After a complete delivery the money in one currency would be far less than now.
 *
 * <p>More often an export was cut short, or amounts were written in another way than before.
 */
public record MoneyShrunk(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Check the export and how its amounts are written; if the sum is right, say so.";
  }
}
