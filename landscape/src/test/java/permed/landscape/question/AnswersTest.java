package permed.landscape.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static permed.landscape.snapshot.Grants.aGrant;
import static permed.landscape.snapshot.Grants.euro;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Description;
import permed.landscape.grant.Funder;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.OrganisationType;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.grant.Taxonomy;
import permed.landscape.grant.Timing;
import permed.landscape.question.Answer.Row;
import permed.landscape.question.Exploration.Bucket;
import permed.landscape.question.Exploration.Found;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.snapshot.Dimension;
import permed.landscape.text.QuerySyntaxError.Kind;

class AnswersTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Funder SFI = new Funder("sfi", "Science Foundation Ireland", "IE");
  private static final SourcePointer ROW = SourcePointer.of("project.csv", 2);

  private final Answers answers =
      new Answers(
          Corpora.corpus(
              List.of(
                  project("1", "Cancer genomics", "2019-01-01", "2020-12-31", "731.00", "/1/2"),
                  project("2", "Cancer registries", "2020-07-01", "2021-06-30", "100.00", "/1/4"),
                  project("3", "Healthy ageing", "2021-01-01", "2021-12-31", "10.00", "/5"))));

  @Test
  void namesThePositionInAMalformedQuery() {
    assertThat(answers.ask(question("q=cancer+AND")))
        .isInstanceOfSatisfying(
            AskOutcome.Malformed.class,
            malformed -> {
              assertThat(malformed.error().kind()).isEqualTo(Kind.MISSING_OPERAND);
              assertThat(malformed.error().position()).isEqualTo(10);
            });
    assertThat(answers.list(question("q=("), Sort.NEWEST)).isInstanceOf(HitList.Malformed.class);
    assertThat(answers.explore(exploring("q=%22", Sort.NEWEST)))
        .isInstanceOf(Exploration.Malformed.class);
  }

  @Test
  void spreadsMoneyOverTheDaysOfEachYear() {
    assertThat(rows("measure=annual-amount&by=year"))
        .extracting(row -> row.groups().getFirst().key(), Row::projects, Row::value)
        .containsExactly(
            tuple("2019", 1L, new BigDecimal("365.00")),
            tuple("2020", 2L, new BigDecimal("416.41")),
            tuple("2021", 2L, new BigDecimal("59.59")));
  }

  @Test
  void keepsOnlyTheYearsAskedForOfAnnualMoney() {
    assertThat(rows("measure=annual-amount&year=2020"))
        .extracting(Row::projects, Row::value)
        .containsExactly(tuple(2L, new BigDecimal("416.41")));
  }

  @Test
  void spreadsALineOverTheDaysItIsForAndTheRestOverTheProject() {
    Answers instalments =
        new Answers(
            Corpora.corpus(
                List.of(
                    aGrant("1")
                        .running("2019-01-01", "2020-12-31")
                        .of("731.00")
                        .paidBy(SFI, euro("50.00"), Period.ofYear(2022))
                        .build(),
                    aGrant("2").paidBy(SFI, euro("7.00"), Period.ofYear(2022)).build(),
                    aGrant("3")
                        .of("1000.00")
                        .paidBy(SFI, euro("3.00"), Period.ofYear(2023))
                        .build(),
                    aGrant("4").of("1000.00").build())));

    Answer byYear = answer(instalments, "measure=annual-amount&by=year");
    Answer byFunderAndYear = answer(instalments, "measure=annual-amount&by=funder,year");

    assertThat(byYear.rows())
        .extracting(row -> row.groups().getFirst().key(), Row::projects, Row::value)
        .containsExactly(
            tuple("2019", 1L, new BigDecimal("365.00")),
            tuple("2020", 1L, new BigDecimal("366.00")),
            tuple("2022", 2L, new BigDecimal("57.00")),
            tuple("2023", 1L, new BigDecimal("3.00")));
    assertThat(byYear.total().value()).isEqualTo("791.00");
    assertThat(byYear.excluded())
        .containsExactly(new Answer.Excluded(Answer.Reason.NO_DATE, 2, ""));
    assertThat(byFunderAndYear.rows())
        .extracting(row -> row.groups().getFirst().key(), row -> row.groups().get(1).key())
        .containsExactly(
            tuple("ec", "2019"), tuple("ec", "2020"), tuple("sfi", "2022"), tuple("sfi", "2023"));
  }

  @Test
  void countsAProjectInAYearOnlyWithMoneyOfTheFunderAskedFor() {
    Answers instalments =
        new Answers(
            Corpora.corpus(
                List.of(
                    aGrant("1")
                        .running("2019-01-01", "2020-12-31")
                        .of("731.00")
                        .paidBy(SFI, euro("50.00"), Period.ofYear(2022))
                        .build())));

    assertThat(answer(instalments, "measure=annual-amount&funder=sfi&year=2019").total().projects())
        .isZero();
    assertThat(answer(instalments, "measure=annual-amount&funder=sfi&year=2022").total().projects())
        .isOne();
  }

  @Test
  void namesGroupsInEnglishWithNotStatedLast() {
    assertThat(rows("by=country,year"))
        .extracting(
            row -> row.groups().get(0).label(), row -> row.groups().get(1).label(), Row::value)
        .containsExactly(
            tuple("Sweden", "2019", new BigDecimal("243.67")),
            tuple("Sweden", "2020", new BigDecimal("33.33")),
            tuple("Sweden", "2021", new BigDecimal("3.33")),
            tuple("Not stated", "2019", new BigDecimal("487.33")),
            tuple("Not stated", "2020", new BigDecimal("66.67")),
            tuple("Not stated", "2021", new BigDecimal("6.67")));
  }

  @Test
  void opensATreeAtWhatIsSelected() {
    assertThat(facet("", Dimension.EUROSCIVOC))
        .extracting(Bucket::key, Bucket::projects, Bucket::selected)
        .containsExactly(tuple("/1", 2L, false), tuple("/5", 1L, false));
    assertThat(facet("euroscivoc=/1", Dimension.EUROSCIVOC))
        .extracting(Bucket::key, Bucket::projects, Bucket::selected)
        .containsExactly(tuple("/1/2", 1L, false), tuple("/1/4", 1L, false), tuple("/1", 2L, true));
  }

  @Test
  void showsHitsWithMoneyYearsAndTheWordsFound() {
    Found found = (Found) answers.explore(exploring("q=summary+cancer", Sort.LARGEST));

    assertThat(found.hits().total()).isEqualTo(2);
    assertThat(found.firstYear()).isEqualTo(2019);
    assertThat(found.lastYear()).isEqualTo(2021);
    assertThat(found.hits().hits().getFirst())
        .satisfies(
            hit -> {
              assertThat(hit.title()).isEqualTo("Cancer genomics");
              assertThat(hit.amount()).isEqualTo("731.00");
              assertThat(hit.startYear()).isEqualTo(2019);
              assertThat(hit.leadCountry()).isEqualTo("SE");
              assertThat(hit.why()).isEqualTo("A \u0002summary\u0003 of the work");
            });
  }

  @Test
  void ordersByTitleAndByRelevance() {
    assertThat(titles("", Sort.TITLE))
        .containsExactly("Cancer genomics", "Cancer registries", "Healthy ageing");
    assertThat(titles("q=registries+OR+summary", Sort.RELEVANCE)).startsWith("Cancer registries");
    assertThat(titles("", Sort.NEWEST))
        .containsExactly("Healthy ageing", "Cancer registries", "Cancer genomics");
  }

  @Test
  void answersOfAnEmptySnapshot() {
    Answers empty = new Answers(Corpora.corpus(List.of()));

    Found found =
        (Found)
            empty.explore(
                new Exploring(
                    question("q=cancer&year=2020"),
                    List.of(Dimension.YEAR, Dimension.COUNTRY),
                    10,
                    Sort.TITLE,
                    1,
                    10));

    assertThat(found.hits().total()).isZero();
    assertThat(found.firstYear()).isNull();
    assertThat(found.facets()).allSatisfy(facet -> assertThat(facet.values()).isZero());
    assertThat(empty.ask(question("by=year,country"))).isInstanceOf(AskOutcome.Answered.class);
  }

  @Test
  void countsTensOfThousandsOnAllProcessorsAsOnOne() {
    Answers many =
        new Answers(
            Corpora.corpus(
                IntStream.range(0, 50_001)
                    .mapToObj(
                        i ->
                            project(
                                Integer.toString(i), "", "2019-01-01", "2019-12-31", "1.00", "/1"))
                    .toList()));

    Answer answer = ((AskOutcome.Answered) many.ask(question("by=year"))).answer();

    assertThat(answer.rows())
        .extracting(Row::projects, Row::value)
        .containsExactly(tuple(50_001L, new BigDecimal("50001.00")));
  }

  private List<Row> rows(String text) {
    return answer(answers, text).rows();
  }

  private static Answer answer(Answers answers, String text) {
    return ((AskOutcome.Answered) answers.ask(question(text))).answer();
  }

  private List<Bucket> facet(String text, Dimension dimension) {
    Exploring exploring = new Exploring(question(text), List.of(dimension), 10, Sort.NEWEST, 1, 10);
    return ((Found) answers.explore(exploring)).facets().getFirst().buckets();
  }

  private List<String> titles(String text, Sort sort) {
    return ((Found) answers.explore(exploring(text, sort)))
        .hits().hits().stream().map(Exploration.Hit::title).toList();
  }

  private static Exploring exploring(String text, Sort sort) {
    return new Exploring(question(text), List.of(), 10, sort, 1, 10);
  }

  private static Question question(String text) {
    return ((QuestionReading.Valid) QuestionText.read(text)).question();
  }

  /** A third of the money goes to Sweden, two thirds to a partner of no known country. */
  private static Project project(
      String id, String title, String start, String end, String amount, String code) {
    return new Project(
        new SourceRecordId("test", id),
        new Description(
            "P" + id,
            List.of(new LocalText("en", title)),
            List.of(new LocalText("en", "A summary of the work")),
            "",
            List.of()),
        new Timing(
            PartialDate.parse(start).orElseThrow(), PartialDate.parse(end).orElseThrow(), null, ""),
        List.of(
            partner("a", Country.of("SE"), Participation.Role.COORDINATOR, "1.00"),
            partner("b", null, Participation.Role.PARTICIPANT, "2.00")),
        List.of(
            new FundingLine(
                Funder.EUROPEAN_COMMISSION,
                Money.of(amount, EUR),
                FundingLine.Kind.AWARDED,
                FundingLine.Basis.STATED,
                ROW)),
        List.of(
            new CodeAssignment(
                Taxonomy.EUROSCIVOC,
                "1",
                code,
                List.of(code.substring(1).split("/")),
                1,
                "test",
                ROW)));
  }

  private static Participation partner(
      String id, Country country, Participation.Role role, String contribution) {
    Organisation organisation =
        new Organisation(
            new SourceRecordId("pic", id), id, "", country, "", OrganisationType.RESEARCH, null);
    return new Participation(organisation, role, 1, Money.of(contribution, EUR), null, null, false);
  }
}
