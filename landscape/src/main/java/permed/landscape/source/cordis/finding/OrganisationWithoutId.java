package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A participant has no organisation id.
 *
 * <p>It is kept under an id made of the project and its place in it, so it is never merged with
 * another organisation of the same name, and counts as one of its own.
 */
public record OrganisationWithoutId(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in organisationID.";
  }
}
