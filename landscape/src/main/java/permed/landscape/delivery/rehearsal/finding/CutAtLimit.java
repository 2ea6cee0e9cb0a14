package permed.landscape.delivery.rehearsal.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A file has exactly as many rows as an export or a spreadsheet can hold at most, such as 9,999,
 * 10,000, 65,536 or 1,048,576.
 *
 * <p>Where a program stops at its limit it seldom tells, and the rest is missing.
 */
public record CutAtLimit(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Export in several parts, or as text instead of a spreadsheet; if there are no "
        + "more rows, say so.";
  }
}
