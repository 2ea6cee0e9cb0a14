package permed.landscape.delivery;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.ReadingOutcome.RowCount;

/**
 * What was found in a file when it was imported.
 *
 * @param counts rows of each member file, read = accepted + rejected
 * @param findings every kind of finding with its count, the reasons of rejected rows among them;
 *     worst first, then by code
 */
public record ImportReport(List<RowCount> counts, Totals totals, List<FindingSummary> findings) {

  public ImportReport {
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
  }

  /**
   * What the projects come to.
   *
   * @param amounts the sum of all funding lines in each currency, by its code
   */
  public record Totals(
      long projects,
      long participations,
      long fundingLines,
      SortedMap<String, BigDecimal> amounts) {

    public Totals {
      amounts = new TreeMap<>(amounts);
    }
  }

  /**
   * One kind of finding.
   *
   * @param count how often it occurred, all of them
   * @param examples the first few in the order of reading
   */
  public record FindingSummary(
      String code, Severity severity, long count, String remedy, List<Example> examples) {

    public FindingSummary {
      examples = List.copyOf(examples);
    }
  }

  /** One place where it occurred, and what stands there. */
  public record Example(SourcePointer where, String seen) {}
}
