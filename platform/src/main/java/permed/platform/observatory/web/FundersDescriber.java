package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import permed.kernel.money.Money;
import permed.landscape.snapshot.scorecard.ReportGrid;
import permed.platform.observatory.Reading;

/** Tells what every funder reported. */
record FundersDescriber(Asked asked, Reading reading) {

  FundersPage describe(ReportGrid grid) {
    return new FundersPage(
        summary(grid),
        ReportWords.caveats(asked, reading),
        ReportWords.files(asked, asked.links()::funders),
        table(grid));
  }

  private List<String> summary(ReportGrid grid) {
    List<String> summary = new ArrayList<>();
    summary.add(asked.wording().count("funders", grid.funders().size()));
    if (!grid.years().isEmpty()) {
      summary.add(AnswerTeller.years(grid.years().getFirst(), grid.years().getLast()));
    }
    return summary;
  }

  private ReportTable table(ReportGrid grid) {
    List<YearColumns.Span> spans = YearColumns.of(grid.years(), reading.day().getYear()).spans();
    boolean undated = grid.funders().stream().anyMatch(funder -> funder.undated() > 0);
    List<String> heads = new ArrayList<>();
    heads.add(text("column.funders"));
    heads.add(text("report.all"));
    spans.forEach(span -> heads.add(span.label(asked.wording())));
    if (undated) {
      heads.add(text("report.undated"));
    }
    return new ReportTable(
        "reported",
        text("report.title"),
        heads,
        grid.funders().stream().map(funder -> row(funder, spans, undated)).toList());
  }

  private ReportTable.Row row(
      ReportGrid.Funder funder, List<YearColumns.Span> spans, boolean undated) {
    Stream<ReportTable.Cell> years =
        spans.stream()
            .map(
                span ->
                    funder
                        .between(span.first(), span.last())
                        .map(cell -> cell(cell.projects(), cell.money()))
                        .orElse(ReportTable.Cell.NOTHING));
    Stream<ReportTable.Cell> last =
        undated ? Stream.of(cell(funder.undated(), funder.undatedMoney())) : Stream.empty();
    Stream<ReportTable.Cell> first = Stream.of(cell(funder.projects(), funder.money()));
    return new ReportTable.Row(
        funder.name(),
        asked.links().scorecard(funder.id()),
        Stream.of(first, years, last).flatMap(cells -> cells).toList());
  }

  private ReportTable.Cell cell(long projects, List<Money> money) {
    if (projects == 0) {
      return ReportTable.Cell.NOTHING;
    }
    return new ReportTable.Cell(
        money.stream().map(sum -> asked.formats().money(sum.amount(), sum.currency())).toList(),
        asked.formats().whole(projects));
  }

  private String text(String key) {
    return asked.wording().text(key);
  }
}
