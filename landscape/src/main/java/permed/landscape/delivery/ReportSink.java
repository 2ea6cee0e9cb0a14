package permed.landscape.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import permed.kernel.finding.Finding;
import permed.kernel.finding.FindingTally;
import permed.landscape.delivery.ImportReport.Example;
import permed.landscape.delivery.ImportReport.FindingSummary;
import permed.landscape.delivery.ImportReport.Totals;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;

/** Counts what a reader finds without keeping it. */
final class ReportSink implements ReadingSink {

  private static final int USUAL_EXAMPLES = 5;
  private static final ReadingSink NOBODY =
      new ReadingSink() {
        @Override
        public void project(Project project) {}

        @Override
        public void rejected(RejectedRow row) {}

        @Override
        public void finding(Finding finding) {}
      };

  private final ImportProgress progress;
  private final FindingTally tally;
  private final ReadingSink beside;
  private final SortedMap<String, BigDecimal> amounts = new TreeMap<>();
  private long projects;
  private long participations;
  private long fundingLines;

  ReportSink(ImportProgress progress) {
    this(progress, USUAL_EXAMPLES, NOBODY);
  }

  /**
   * @param examples how many of each finding are kept
   * @param beside gets everything as well
   */
  ReportSink(ImportProgress progress, int examples, ReadingSink beside) {
    this.progress = progress;
    this.tally = new FindingTally(examples);
    this.beside = beside;
  }

  @Override
  public void project(Project project) {
    beside.project(project);
    projects++;
    participations += project.participations().size();
    fundingLines += project.fundingLines().size();
    for (FundingLine line : project.fundingLines()) {
      String currency = line.amount().currency().getCurrencyCode();
      amounts.merge(currency, line.amount().amount(), BigDecimal::add);
    }
  }

  @Override
  public void rejected(RejectedRow row) {
    beside.rejected(row);
    tally.add(row.reason());
  }

  @Override
  public void finding(Finding finding) {
    beside.finding(finding);
    tally.add(finding);
  }

  @Override
  public void progress(long bytesRead, long total) {
    progress.at(ImportProgress.Step.CHECKING, bytesRead, total);
  }

  ImportReport report(List<RowCount> counts) {
    List<FindingSummary> summaries = new ArrayList<>();
    tally.counts().forEach((code, count) -> summaries.add(summary(code, count)));
    summaries.sort(
        Comparator.comparing(FindingSummary::severity)
            .reversed()
            .thenComparing(FindingSummary::code));
    return new ImportReport(
        counts, new Totals(projects, participations, fundingLines, amounts), summaries);
  }

  private FindingSummary summary(String code, long count) {
    List<Finding> examples = tally.examples().getOrDefault(code, List.of());
    Finding first = examples.getFirst();
    return new FindingSummary(
        code,
        first.severity(),
        count,
        first.remedy(),
        examples.stream().map(one -> new Example(one.where(), one.seen())).toList());
  }
}
