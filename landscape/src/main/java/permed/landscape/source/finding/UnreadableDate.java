package permed.landscape.source.finding;

import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;

/**
 * A date is not written as year, month and day in the order of ISO 8601, or no calendar has it.
 *
 * <p>It is left out rather than guessed, so the record is missing from figures by year.
 */
public record UnreadableDate(SourcePointer where, String seen) implements RowFinding {

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String remedy() {
    return "Write the date as 2024-05-17, or as 2024-05 if the day is not known.";
  }
}
