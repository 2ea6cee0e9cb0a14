package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file has a suspiciously round number of rows, a multiple of a thousand.
 *
 * <p>It may have been cut where an export stops.
 */
public record RoundCount(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Compare the number of rows with the database the file comes from.";
  }
}
