package permed.landscape.source.crossref.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * One grant holds several projects.
 *
 * <p>It stays one record: its amounts and organisations are those of all projects, its title and
 * dates those of the first.
 */
public record SeveralProjects(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Register each project as a grant of its own if it is to be found by its title.";
  }
}
