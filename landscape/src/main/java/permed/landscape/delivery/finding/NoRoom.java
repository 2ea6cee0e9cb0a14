package permed.landscape.delivery.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The disk is full, or too full for this import.
 *
 * <p>The import was undone; the archive is as it was before.
 */
public record NoRoom(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Free some space on the disk that holds the data folder and import the file again.";
  }
}
