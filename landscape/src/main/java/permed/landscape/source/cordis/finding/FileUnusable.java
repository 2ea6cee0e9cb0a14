package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A part of the dump lacks the columns it is joined by, so none of its rows is read.
 *
 * <p>The projects are read without it, as if it were missing.
 */
public record FileUnusable(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Use the official CSV layout; if the publisher has renamed the columns, report it to the"
        + " platform.";
  }
}
