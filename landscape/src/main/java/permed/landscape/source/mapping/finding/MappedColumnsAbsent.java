package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The mapping names columns that the file does not have.
 *
 * <p>What they would have told is unknown for every row of the file.
 */
public record MappedColumnsAbsent(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Restore the columns, or correct their names in the mapping.";
  }
}
