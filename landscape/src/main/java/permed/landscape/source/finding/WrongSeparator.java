package permed.landscape.source.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The columns of a file are not separated by semicolons.
 *
 * <p>A spreadsheet program that opens and saves the file may change the separator, and often
 * damages ids, dates and amounts at the same time. The whole delivery is refused.
 */
public record WrongSeparator(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String remedy() {
    return "Use the file as the publisher delivers it, without saving it from a spreadsheet.";
  }
}
