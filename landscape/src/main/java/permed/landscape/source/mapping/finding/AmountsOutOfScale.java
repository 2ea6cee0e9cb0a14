package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * The amounts of a file are far from what is typical for the funder, or contradict amounts that are
 * known.
 *
 * <p>A lost decimal point multiplies every amount by a hundred, and no single row shows it. None of
 * these amounts is taken until the mapping says what they are.
 */
public record AmountsOutOfScale(SourcePointer where, String seen) implements Finding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Export the amounts with their decimal point; or, if they are counted in hundredths,"
        + " declare 'unit: minor' in the mapping.";
  }
}
