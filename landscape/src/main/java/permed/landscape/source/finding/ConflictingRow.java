package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * Two rows describe the same record and do not agree.
 *
 * <p>Nothing in the file says which is right. The first is kept, so that the result does not depend
 * on chance; the other is rejected and kept as it is.
 */
public record ConflictingRow(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Publish one row for each record.";
  }
}
