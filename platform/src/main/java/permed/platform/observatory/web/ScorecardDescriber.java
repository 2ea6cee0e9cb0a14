package permed.platform.observatory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.snapshot.scorecard.ReportedField;
import permed.landscape.snapshot.scorecard.Scorecard;
import permed.platform.observatory.Reading;
import permed.platform.site.Wording;

/** Tells how complete and recent a funder's records are. */
record ScorecardDescriber(Asked asked, Reading reading) {

  ScorecardPage describe(Scorecard card) {
    Links links = asked.links();
    return new ScorecardPage(
        text("scorecard.kind", card.funder()),
        text("scorecard.title", card.name()),
        summary(card),
        caveats(card),
        ReportWords.files(asked, ending -> links.scorecard(ending, card.funder())),
        facts(card),
        completeness(card),
        List.of(findings(card), deliveries(card)),
        links.funders(),
        links.funder(card.funder()));
  }

  private List<String> summary(Scorecard card) {
    List<String> summary = new ArrayList<>();
    summary.add(wording().count("records", card.records()));
    List<Integer> years = years(card);
    if (!years.isEmpty()) {
      summary.add(AnswerTeller.years(years.getFirst(), years.getLast()));
    }
    return summary;
  }

  private List<AnswerLine.Caveat> caveats(Scorecard card) {
    List<AnswerLine.Caveat> caveats = new ArrayList<>();
    if (card.withoutMoney() > 0) {
      caveats.add(
          new AnswerLine.Caveat(
              wording().count("scorecard.without-money", card.withoutMoney()), ""));
    }
    caveats.addAll(ReportWords.caveats(asked, reading));
    return caveats;
  }

  private List<Fact> facts(Scorecard card) {
    Scorecard.Freshness freshness = card.freshness();
    return List.of(
        Fact.of(text("scorecard.delivered"), dumpDate(card.deliveries().getFirst().dumpDate()))
            .remarked(age(freshness, freshness.delivered())),
        fact("scorecard.signed", freshness, freshness.signed()),
        fact("scorecard.started", freshness, freshness.started()));
  }

  private Fact fact(String key, Scorecard.Freshness freshness, @Nullable LocalDate day) {
    return day == null
        ? Fact.of(text(key), "–")
        : Fact.of(text(key), asked.formats().day(day)).remarked(age(freshness, day));
  }

  private String age(Scorecard.Freshness freshness, LocalDate day) {
    long days = freshness.age(day);
    if (days == 0) {
      return text("scorecard.same");
    }
    return days > 0
        ? wording().count("scorecard.age", days)
        : wording().count("scorecard.ahead", -days);
  }

  private ReportTable completeness(Scorecard card) {
    List<YearColumns.Span> spans = YearColumns.of(years(card), reading.day().getYear()).spans();
    List<Optional<Scorecard.Year>> columns = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    heads.add(text("scorecard.field"));
    heads.add(text("report.all"));
    columns.add(card.all());
    for (YearColumns.Span span : spans) {
      heads.add(span.label(wording()));
      columns.add(card.between(span.first(), span.last()));
    }
    Optional<Scorecard.Year> undated =
        card.years().stream().filter(year -> year.year() == null).findFirst();
    if (undated.isPresent()) {
      heads.add(text("report.undated"));
      columns.add(undated);
    }
    return new ReportTable(
        "completeness",
        text("scorecard.complete"),
        heads,
        Arrays.stream(ReportedField.values()).map(field -> row(field, columns)).toList());
  }

  private ReportTable.Row row(ReportedField field, List<Optional<Scorecard.Year>> columns) {
    return new ReportTable.Row(
        text("reported." + field.id()),
        "",
        columns.stream()
            .map(
                column ->
                    column
                        .map(year -> cell(year.stating(field), year.records()))
                        .orElse(ReportTable.Cell.NOTHING))
            .toList());
  }

  private ReportTable.Cell cell(long stating, long records) {
    return new ReportTable.Cell(
        List.of(ReportWords.share(asked.formats(), stating, records)),
        text("scorecard.of", whole(stating), whole(records)));
  }

  private Grid findings(Scorecard card) {
    return new Grid(
        "findings",
        text("scorecard.findings"),
        List.of(
            Grid.Head.text(text("column.finding")),
            Grid.Head.text(text("column.severity")),
            Grid.Head.number(text("column.findings")),
            Grid.Head.text(text("column.remedy"))),
        card.findings().stream()
            .map(
                defect ->
                    cells(
                        defect.code(),
                        text("severity." + defect.severity()),
                        whole(defect.count()),
                        defect.remedy()))
            .toList(),
        text("data.findings.empty"),
        text("scorecard.findings.note"));
  }

  private Grid deliveries(Scorecard card) {
    return new Grid(
        "deliveries",
        text("scorecard.deliveries"),
        List.of(
            Grid.Head.text(text("column.file")),
            Grid.Head.text(text("column.dump")),
            Grid.Head.number(text("scorecard.records")),
            Grid.Head.number(text("column.of-others"))),
        card.deliveries().stream()
            .map(
                file ->
                    cells(
                        file.fileName(),
                        dumpDate(file.dumpDate()),
                        whole(file.records()),
                        whole(file.ofOthers())))
            .toList(),
        "",
        "");
  }

  private static List<Integer> years(Scorecard card) {
    return card.years().stream().map(Scorecard.Year::year).filter(Objects::nonNull).toList();
  }

  private String dumpDate(String iso) {
    return PartialDate.parse(iso).map(date -> new Dates(asked.formats()).text(date)).orElse(iso);
  }

  private static List<Grid.Cell> cells(String... texts) {
    return Arrays.stream(texts).map(Grid.Cell::of).toList();
  }

  private String whole(long number) {
    return asked.formats().whole(number);
  }

  private Wording wording() {
    return asked.wording();
  }

  private String text(String key, Object... arguments) {
    return wording().text(key, arguments);
  }
}
