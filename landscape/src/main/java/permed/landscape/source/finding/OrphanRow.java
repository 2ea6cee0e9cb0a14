package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A row belongs to a record that the delivery does not contain, or that was itself rejected.
 *
 * <p>Without its record the row has no meaning, and money on it would be lost from sight, so it is
 * rejected and counted.
 */
public record OrphanRow(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Deliver the record together with its rows, or leave out both.";
  }
}
