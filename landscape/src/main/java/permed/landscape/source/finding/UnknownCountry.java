package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A country is empty, or a code or name that no standard knows.
 *
 * <p>The organisation is kept without a country and counted apart in figures by country.
 */
public record UnknownCountry(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Use the two-letter code of ISO 3166.";
  }
}
