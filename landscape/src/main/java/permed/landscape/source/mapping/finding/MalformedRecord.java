package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A line or an element is not a JSON record.
 *
 * <p>It is rejected and kept as it is; the others are not affected.
 */
public record MalformedRecord(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Write one complete JSON object for each record.";
  }
}
