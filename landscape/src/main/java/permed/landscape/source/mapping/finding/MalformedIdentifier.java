package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * An identifier of an organisation or person does not look like one of its kind.
 *
 * <p>It is left out, because a wrong identifier would join two that are not the same.
 */
public record MalformedIdentifier(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Correct the identifier, or map the column to the kind it holds.";
  }
}
