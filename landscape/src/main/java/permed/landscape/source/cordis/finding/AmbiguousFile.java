package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * Two files in the archive could be the same part of the dump.
 *
 * <p>Reading one of them would be a guess, reading both would count twice. Nothing of the file is
 * used.
 */
public record AmbiguousFile(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Pack one dump per archive.";
  }
}
