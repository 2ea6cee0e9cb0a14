package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * The name or id of a payer is none of those the mapping declares.
 *
 * <p>The amount is left out: money without a payer belongs to no figure.
 */
public record UnknownPayer(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Declare the payer in the mapping, with this name or id among its names.";
  }
}
