package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A word stands in the file for which the mapping has no meaning.
 *
 * <p>What it would have told is left out; a role or type becomes 'other' or unknown.
 */
public record UnknownValue(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Add the word to the value table of the mapping, or correct it in the file.";
  }
}
