package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file lacks columns without which it says nothing.
 *
 * <p>Either the publisher renamed them or this is another kind of file. The whole delivery is
 * refused rather than read without them.
 */
public record MissingColumns(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Use the official CSV layout; if the publisher has renamed the columns, report it to the"
        + " platform.";
  }
}
