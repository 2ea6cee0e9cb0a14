package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file is not written in UTF-8, and its encoding was told from its bytes.
 *
 * <p>Letters with accents may be wrong where the guess is.
 */
public record EncodingDetected(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Export the file as UTF-8, or declare the encoding in the mapping.";
  }
}
