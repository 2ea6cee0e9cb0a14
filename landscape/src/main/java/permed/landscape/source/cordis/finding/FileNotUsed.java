package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The archive contains a file that is not part of what is read from a dump.
 *
 * <p>Nothing was lost that the platform knows how to use.
 */
public record FileNotUsed(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Nothing to mend; report it to the platform if the file matters.";
  }
}
