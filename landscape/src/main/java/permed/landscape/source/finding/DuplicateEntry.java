package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The archive holds two files of one name.
 *
 * <p>Programs differ in which of the two they read, so a figure that rests on such a file cannot be
 * reproduced. Nothing of the file is used.
 */
public record DuplicateEntry(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Pack the archive again with each file once.";
  }
}
