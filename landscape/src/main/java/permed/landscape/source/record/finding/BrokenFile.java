package permed.landscape.source.record.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The file breaks its own format at some place, or ends too early.
 *
 * <p>What comes behind that place is lost, so a total over the rest would be wrong. Nothing of the
 * file is used.
 */
public record BrokenFile(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Download or export the file again, and check that it opens in another program.";
  }
}
