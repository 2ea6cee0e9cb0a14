package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A row that looks like a row of totals is read as a project.
 *
 * <p>Its amount would be counted beside those it is the sum of.
 */
public record TotalReadAsProject(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Take the row of totals out of the file.";
  }
}
