package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The very same bytes were delivered before.
 *
 * <p>Delivering them again changes nothing.
 */
public record DeliveredBefore(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Choose the file meant; a withdrawn delivery is reinstated instead of delivered "
        + "again.";
  }
}
