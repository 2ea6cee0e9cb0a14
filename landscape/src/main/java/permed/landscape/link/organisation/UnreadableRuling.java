package permed.landscape.link.organisation;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A line of the file of people's rulings on organisations cannot be understood.
 *
 * <p>The line is passed over and the matcher decides on that organisation by itself; all other
 * lines count. If the first line does not name the columns, no line counts.
 */
public record UnreadableRuling(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Write organisation,ror,by,reason,decided: an id such as pic:999992401, a ROR id or"
        + " none, and a day such as 2026-11-21.";
  }
}
