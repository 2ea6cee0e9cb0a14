package permed.landscape.source.record.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * Where a record is expected stands something else, such as a number or a list.
 *
 * <p>It tells of no project. It is rejected and kept as it is.
 */
public record NotARecord(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Write one object for each record.";
  }
}
