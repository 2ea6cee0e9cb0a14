package permed.landscape.source.gtr.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * Instead of an abstract stands a sentence that says there is none.
 *
 * <p>It is left out, so that nobody finds the project by words that are not about it.
 */
public record PlaceholderAbstract(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Leave the abstract empty.";
  }
}
