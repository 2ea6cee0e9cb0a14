package permed.landscape.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.landscape.grant.Project;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.snapshot.Dimension;

class AnswersProperties {

  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.YEAR,
          Dimension.FUNDER,
          Dimension.TOPIC,
          Dimension.COUNTRY,
          Dimension.LEAD_COUNTRY,
          Dimension.ORGANISATION,
          Dimension.EUROSCIVOC,
          Dimension.STATUS);

  @Property(tries = 600)
  void agreesWithCountingByHand(
      @ForAll("projects") List<Project> projects, @ForAll("questions") Question question) {
    Answer answer = ask(projects, question);
    Oracle oracle = new Oracle(projects, question);
    Map<List<String>, Oracle.Cell> expected = oracle.cells();

    assertThat(answer.total().projects()).isEqualTo(oracle.selected().size());
    assertThat(answer.total().value()).isEqualByComparingTo(oracle.total());
    if (!question.groupBy().isEmpty()) {
      assertThat(answer.rows().stream().map(AnswersProperties::keys))
          .containsExactlyInAnyOrderElementsOf(expected.keySet());
    }
    for (Answer.Row row : question.groupBy().isEmpty() ? List.<Answer.Row>of() : answer.rows()) {
      Oracle.Cell cell = expected.get(keys(row));
      BigDecimal unit = BigDecimal.ONE.movePointLeft(row.value().scale());
      BigDecimal rounding = unit.multiply(BigDecimal.valueOf(2 * cell.projects()));
      assertThat(row.projects()).isEqualTo(cell.projects());
      assertThat(row.value().subtract(cell.value()).abs()).isLessThanOrEqualTo(rounding);
    }
  }

  @Property(tries = 400)
  void saysWhatIsLeftOut(
      @ForAll("projects") List<Project> projects, @ForAll("questions") Question question) {
    Map<String, Long> excluded = new TreeMap<>();
    for (Answer.Excluded one : ask(projects, question).excluded()) {
      boolean filter = one.reason() == Answer.Reason.NOT_STATED;
      excluded.put(one.reason() + (filter ? " " + one.detail() : ""), one.projects());
    }

    assertThat(excluded).isEqualTo(new Oracle(projects, question).excluded());
  }

  @Property(tries = 400)
  void apportionedGroupsSumToTheTotal(
      @ForAll("projects") List<Project> projects, @ForAll("questions") Question question) {
    Assume.that(question.countingRule() == CountingRule.APPORTIONED);

    Answer answer = ask(projects, question);

    BigDecimal sum =
        answer.rows().stream().map(Answer.Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(answer.total().value());
    assertThat(answer.overlapping()).isFalse();
  }

  @Property(tries = 200)
  void groupsThatDoNotOverlapSumToTheTotal(
      @ForAll("projects") List<Project> projects, @ForAll("questions") Question question) {
    Answer answer = ask(projects, question);
    Assume.that(!answer.overlapping());

    BigDecimal sum =
        answer.rows().stream().map(Answer.Row::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(answer.total().value());
  }

  @Property(tries = 200)
  void aBucketIsWhatChoosingItGives(
      @ForAll("projects") List<Project> projects, @ForAll("questions") Question question) {
    Assume.that(question.measure().isMoney());
    Answers answers = new Answers(Corpora.corpus(projects));

    Exploration.Found found =
        (Exploration.Found)
            answers.explore(new Exploring(question, DIMENSIONS, 100, Sort.NEWEST, 1, 10));

    for (Exploration.Facet facet : found.facets()) {
      for (Exploration.Bucket bucket : facet.buckets()) {
        Question chosen = choosing(question, facet.dimension(), bucket.key());
        Answer answer = ((AskOutcome.Answered) answers.ask(chosen)).answer();
        assertThat(bucket.projects()).isEqualTo(answer.total().projects());
        assertThat(bucket.amount()).isEqualByComparingTo(answer.total().value());
      }
    }
    assertThat(found.hits().total()).isEqualTo(found.answer().total().projects());
  }

  @Property(tries = 200)
  void theFacetOfYearsIsTheCrossTabByYear(
      @ForAll("projects") List<Project> projects, @ForAll("questions") Question question) {
    Question byYear =
        new Question(
            question.text(),
            question.filters().stream().filter(f -> f.dimension() != Dimension.YEAR).toList(),
            List.of(new Grouping(Dimension.YEAR, 0)),
            Measure.ANNUAL_AMOUNT,
            question.countingRule(),
            question.currency(),
            question.prices(),
            question.asOf());
    Answers answers = new Answers(Corpora.corpus(projects));

    Exploration.Found found =
        (Exploration.Found)
            answers.explore(
                new Exploring(byYear, List.of(Dimension.YEAR), 100, Sort.NEWEST, 1, 10));
    Answer answer = ((AskOutcome.Answered) answers.ask(byYear)).answer();

    assertThat(found.facets().getFirst().buckets())
        .extracting(Exploration.Bucket::key, Exploration.Bucket::projects, b -> b.amount())
        .containsExactlyInAnyOrderElementsOf(
            answer.rows().stream()
                .map(row -> tuple(keys(row).getFirst(), row.projects(), row.value()))
                .toList());
  }

  @Property(tries = 150)
  void pagesTogetherAreTheWholeList(
      @ForAll("projects") List<Project> projects,
      @ForAll("questions") Question question,
      @ForAll Sort sort) {
    Answers answers = new Answers(Corpora.corpus(projects));
    HitList.Listed list = (HitList.Listed) answers.list(question, sort);

    List<String> paged = new ArrayList<>();
    for (int page = 1; page <= 5; page++) {
      Exploring exploring = new Exploring(question, List.of(), 1, sort, page, 3);
      ((Exploration.Found) answers.explore(exploring))
          .hits()
          .hits()
          .forEach(hit -> paged.add(hit.id().toString()));
    }

    assertThat(paged)
        .isEqualTo(
            Arrays.stream(list.ordinals())
                .mapToObj(ordinal -> answers.id(ordinal).toString())
                .toList());
    assertThat(paged)
        .containsExactlyInAnyOrderElementsOf(
            new Oracle(projects, question)
                .selected().stream().map(project -> project.id().toString()).toList());
  }

  private static Question choosing(Question question, Dimension dimension, String key) {
    List<Filter> filters =
        question.filters().stream()
            .filter(filter -> filter.dimension() != dimension)
            .collect(Collectors.toList());
    filters.add(new Filter(dimension, List.of(key)));
    return new Question(
        question.text(),
        filters,
        List.of(),
        question.measure(),
        question.countingRule(),
        question.currency(),
        question.prices(),
        question.asOf());
  }

  private static List<String> keys(Answer.Row row) {
    return row.groups().stream().map(Answer.Group::key).toList();
  }

  private static Answer ask(List<Project> projects, Question question) {
    return ((AskOutcome.Answered) new Answers(Corpora.corpus(projects)).ask(question)).answer();
  }

  @Provide
  Arbitrary<List<Project>> projects() {
    return Corpora.projects();
  }

  @Provide
  Arbitrary<Question> questions() {
    return Combinators.combine(
            filters().list().ofMaxSize(3),
            groupings().list().ofMaxSize(2).uniqueElements(Grouping::dimension),
            Arbitraries.of(Measure.class),
            Arbitraries.of(CountingRule.class),
            Arbitraries.of("EUR", "SEK").map(Currency::getInstance),
            Arbitraries.of(new Prices.Nominal(), new Prices.Nominal(), new Prices.Constant(2020)),
            Arbitraries.of(LocalDate.of(2019, 5, 1), LocalDate.of(2023, 1, 1)).injectNull(0.4))
        .as(
            (filters, groupBy, measure, rule, currency, prices, day) ->
                new Question("", filters, groupBy, measure, rule, currency, prices, day))
        .withoutEdgeCases();
  }

  private static Arbitrary<Grouping> groupings() {
    return Arbitraries.oneOf(
        Arbitraries.of(DIMENSIONS).map(dimension -> new Grouping(dimension, 0)),
        Arbitraries.integers().between(0, 3).map(n -> new Grouping(Dimension.EUROSCIVOC, n)));
  }

  private static Arbitrary<Filter> filters() {
    return Arbitraries.oneOf(
        filter(Dimension.YEAR, "2019", "2020..2021", "..2018", "none"),
        filter(Dimension.FUNDER, "ec", "vr", "unheard", "none"),
        filter(Dimension.TOPIC, "T-1", "T-2", "none"),
        filter(Dimension.COUNTRY, "SE", "FR", "none"),
        filter(Dimension.LEAD_COUNTRY, "GR", "none"),
        filter(Dimension.ORGANISATION, "pic:a", "pic:b"),
        filter(Dimension.EUROSCIVOC, "/1", "/1/2", "/5/6", "none"),
        filter(Dimension.STATUS, "planned", "running", "ended", "none"));
  }

  private static Arbitrary<Filter> filter(Dimension dimension, String... keys) {
    return Arbitraries.of(keys)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(chosen -> new Filter(dimension, chosen));
  }
}
