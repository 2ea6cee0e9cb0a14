package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The archive holds more files than any dump of this kind.
 *
 * <p>A dump has a handful of files; thousands are a sign of a wrong archive or of an attack on the
 * reader. Nothing of the file is used.
 */
public record TooManyEntries(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Check that this is the CSV dump and not an archive of documents, or raise the limit.";
  }
}
