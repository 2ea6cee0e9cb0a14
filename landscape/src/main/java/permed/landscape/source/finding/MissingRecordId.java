package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A row does not say which record it is, or which it belongs to.
 *
 * <p>Without an id the row cannot be cited, replaced by a later delivery, or joined to others. It
 * is rejected and kept as it is.
 */
public record MissingRecordId(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Fill in the id.";
  }
}
