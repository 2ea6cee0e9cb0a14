package permed.landscape.source.record.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * An XML file declares a document type of its own.
 *
 * <p>Such a declaration can make a short file endless or read other files. Nothing of it is used.
 */
public record DocumentType(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Export the file without a DOCTYPE.";
  }
}
