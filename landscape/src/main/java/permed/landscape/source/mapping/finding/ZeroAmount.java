package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * An amount is zero.
 *
 * <p>Zero is taken as not known, because sources write it for both; no funding line is made.
 */
public record ZeroAmount(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Leave the field empty where the amount is not known; if zero is meant, declare 'zero:"
        + " known' in the mapping.";
  }
}
