package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A row has more or fewer fields than the header.
 *
 * <p>Usually a quotation mark or a line break inside a text was not escaped, so the fields have
 * moved and no value can be trusted to stand in its column. The row is rejected and kept as it is.
 */
public record WrongFieldCount(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Escape quotation marks by doubling them and quote every text that contains a line"
        + " break.";
  }
}
