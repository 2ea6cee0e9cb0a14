package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The file ends inside a quoted text.
 *
 * <p>The export broke off, or a closing quotation mark is missing in the last row. The row is
 * rejected and kept as it is.
 */
public record UnclosedQuote(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Export the file again and check that it is complete.";
  }
}
