package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * An amount is not a number.
 *
 * <p>It is left out rather than guessed, and what rests on it counts as having no amount.
 */
public record UnreadableAmount(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Write plain digits with a point or a comma before the cents.";
  }
}
