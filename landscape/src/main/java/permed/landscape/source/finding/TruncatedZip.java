package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The zip archive stops before its end.
 *
 * <p>The list of contents stands at the end of a zip, so an interrupted download cannot be trusted
 * in any part. Nothing of the file is used.
 */
public record TruncatedZip(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Download the file again and compare its size with the one the publisher states.";
  }
}
