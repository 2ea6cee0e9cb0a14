package permed.landscape.delivery.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * Nothing tells of which date the file is: neither its name nor its contents.
 *
 * <p>The date decides which of two deliveries is the newer and goes with every label, so it is
 * never taken from the clock.
 */
public record NoDumpDate(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Give the date of the dump with the import.";
  }
}
