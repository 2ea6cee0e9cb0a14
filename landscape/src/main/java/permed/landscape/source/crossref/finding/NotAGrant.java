package permed.landscape.source.crossref.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A registered item is not a grant but an article, a data set or another work.
 *
 * <p>It tells of no funding of its own. It is rejected and kept as it is.
 */
public record NotAGrant(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Ask the interface for items of type grant only.";
  }
}
