package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A participant has neither a name nor an id.
 *
 * <p>It is left out: nobody could say who it is.
 */
public record ParticipantWithoutName(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in the name of the organisation.";
  }
}
