package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file is not written in UTF-8.
 *
 * <p>Read with the wrong encoding, names and titles would be silently damaged, so the whole
 * delivery is refused. The pointer gives the line and what was seen the first byte that does not
 * fit.
 */
public record WrongEncoding(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Export the file as UTF-8 again, or convert it, for example with iconv -f LATIN1 -t"
        + " UTF-8.";
  }
}
