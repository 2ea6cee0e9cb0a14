package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * No file or sheet of the delivery has the columns the mapping needs for projects.
 *
 * <p>Columns were renamed, or this is another kind of file. Nothing is read rather than read by
 * guess.
 */
public record NoMappedTable(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Deliver the file the mapping was made for, or change the column names in the mapping.";
  }
}
