package permed.landscape.source.mapping.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.RowFinding;

/**
 * A currency is not a code of ISO 4217.
 *
 * <p>The amount is left out, because nobody can say what it is worth.
 */
public record UnknownCurrency(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Write the three-letter code, such as EUR, or add the word to a value table.";
  }
}
