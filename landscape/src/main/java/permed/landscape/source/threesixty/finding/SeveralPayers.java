package permed.landscape.source.threesixty.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A grant names several funding organisations and one amount.
 *
 * <p>The standard allows one. Nothing says who gave which part, so the amount is left out.
 */
public record SeveralPayers(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Publish one grant for each funder with its own amount.";
  }
}
