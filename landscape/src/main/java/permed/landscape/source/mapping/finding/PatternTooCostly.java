package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A pattern of the mapping took too many steps on a text.
 *
 * <p>What it would have found is left out.
 */
public record PatternTooCostly(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Simplify the pattern: avoid repeating a group that itself repeats.";
  }
}
