package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file lacks columns that other dumps of this source have.
 *
 * <p>The vintages of the dump differ. What the columns would have told is unknown here.
 */
public record ColumnsAbsent(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Nothing to mend in an older dump; otherwise use the complete CSV archive.";
  }
}
