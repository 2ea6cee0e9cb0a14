package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * An organisation's activity type is not one of HES, REC, PRC, PUB and OTH.
 *
 * <p>The organisation is counted as of unknown type.
 */
public record UnknownActivityType(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Use one of the five activity types.";
  }
}
