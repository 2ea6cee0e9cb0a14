package permed.landscape.delivery.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/** Nothing here reads the source of an archived delivery any more. */
public record NoReader(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Put the mapping of this source back, or withdraw the delivery.";
  }
}
