package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The end of a project lies before its start.
 *
 * <p>Both dates are kept as written, but the project has no period: it is missing from figures that
 * spread money over the years or ask what runs on a day.
 */
public record EndBeforeStart(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Correct the start or the end.";
  }
}
