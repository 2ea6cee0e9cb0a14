package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file inside the zip is encrypted.
 *
 * <p>Open data needs no password, and what cannot be read cannot be checked. Nothing of the file is
 * used.
 */
public record PasswordProtected(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Unpack the archive with its password and pack the files again without one.";
  }
}
