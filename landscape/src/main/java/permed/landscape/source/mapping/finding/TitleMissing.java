package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A project has neither a title nor an acronym.
 *
 * <p>It is kept and counted, but nobody can find it by words.
 */
public record TitleMissing(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Fill in the title.";
  }
}
