package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The archive unpacks to far more than a real dump does.
 *
 * <p>A few kilobytes can be made to unpack to more than any disk holds. Reading stops at the bound,
 * and nothing of the file is used. The bounds are settings, for the day an honest dump outgrows
 * them.
 */
public record ZipBomb(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Check where the file comes from, and raise the limit if the dump is really this large.";
  }
}
