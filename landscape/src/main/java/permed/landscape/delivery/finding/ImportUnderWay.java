package permed.landscape.delivery.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * Another import is working on the same data folder and did not finish while this one waited.
 *
 * <p>Two at once could archive one delivery under two numbers.
 */
public record ImportUnderWay(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Wait for the other import to end and try again.";
  }
}
