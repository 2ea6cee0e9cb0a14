package permed.landscape.source.record.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A grant names no organisation that receives it.
 *
 * <p>It counts for its funder, but for no recipient and no country.
 */
public record NoRecipient(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Fill in the receiving organisation, unless the grant goes to a person.";
  }
}
