package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The file is not a zip archive at all.
 *
 * <p>Often a web page or an error message was saved under the name of the dump, because the
 * download was redirected. Nothing of the file is used.
 */
public record NotAZip(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Download the file again and check that it opens as a zip archive.";
  }
}
