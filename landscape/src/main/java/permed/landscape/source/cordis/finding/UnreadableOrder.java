package permed.landscape.source.cordis.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A participant's rank in the consortium is not a whole number.
 *
 * <p>It is listed after those that have one, in the order of the file.
 */
public record UnreadableOrder(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Number the participants from 1, or leave the field empty.";
  }
}
