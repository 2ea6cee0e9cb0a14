package permed.landscape.source.record.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A grant names several funders and one amount, and not who gives which part.
 *
 * <p>No part is guessed, so the amount is left out.
 */
public record SeveralPayers(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Publish what each funder gives.";
  }
}
