package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A packed file or a JSON document breaks off or contradicts itself.
 *
 * <p>What follows the break cannot be told, so nothing of the delivery is used.
 */
public record DamagedPacking(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Deliver the file again, and compare its size with the original.";
  }
}
