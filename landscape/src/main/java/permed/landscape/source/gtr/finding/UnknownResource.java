package permed.landscape.source.gtr.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A resource is neither a project nor an organisation, a person or a fund.
 *
 * <p>Its address does not say what it is, so nothing points to it. It is rejected and kept as it
 * is.
 */
public record UnknownResource(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Deliver the pages of the interface as they come, with the field href.";
  }
}
