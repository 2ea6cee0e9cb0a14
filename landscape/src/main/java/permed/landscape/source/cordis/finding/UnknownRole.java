package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A participant's role is empty or a word the platform does not know.
 *
 * <p>It is kept as another role, which is not expected to be paid.
 */
public record UnknownRole(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Use coordinator, participant, associatedPartner, thirdParty or internationalPartner.";
  }
}
