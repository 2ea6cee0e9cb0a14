package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A project has no title.
 *
 * <p>It is listed by its acronym and hard to find by searching.
 */
public record NoTitle(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in the title.";
  }
}
