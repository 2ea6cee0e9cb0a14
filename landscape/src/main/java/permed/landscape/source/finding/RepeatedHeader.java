package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The header occurs once more in the middle of the file.
 *
 * <p>The publisher joined several exports and left a header in. It is no record; it is rejected so
 * that it cannot be counted as one.
 */
public record RepeatedHeader(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public String remedy() {
    return "Remove the repeated header when joining exports.";
  }
}
