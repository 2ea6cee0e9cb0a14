package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A row is an exact copy of an earlier one.
 *
 * <p>Counted twice it would double the money it carries, so the copy is rejected. Nothing is lost.
 */
public record DuplicateRow(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Remove the copy.";
  }
}
