package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file inside the zip is compressed by a method other than deflate.
 *
 * <p>Some packing programs choose newer methods for large files. Nothing of the file is used.
 */
public record UnknownCompression(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Pack the archive again with the usual deflate method.";
  }
}
