package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A part of the dump is not in the archive.
 *
 * <p>What it would have told is unknown for every project: without organization.csv there are no
 * participants, without euroSciVoc.csv no fields of science, and so on.
 */
public record FileMissing(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Download the complete CSV archive.";
  }
}
