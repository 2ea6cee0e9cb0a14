package permed.landscape.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.landscape.snapshot.Dimension;

class QuestionTextProperties {

  @Property
  void writtenQuestionReadsBackAsTheSameQuestion(@ForAll("questions") Question question) {
    String text = QuestionText.write(question);

    assertThat(QuestionText.read(text)).isEqualTo(new QuestionReading.Valid(question));
    assertThat(text).matches("[!-~]*");
  }

  @Property
  void readsAnyTextWithoutThrowing(@ForAll String text) {
    assertThat(QuestionText.read(text)).isNotNull();
  }

  @Property
  void canonicalTextIsAFixedPoint(@ForAll("nearlyQuestions") String text) {
    if (QuestionText.read(text) instanceof QuestionReading.Valid valid) {
      String canonical = QuestionText.write(valid.question());

      assertThat(QuestionText.read(canonical)).isEqualTo(valid);
    }
  }

  @Provide
  Arbitrary<String> nearlyQuestions() {
    return Arbitraries.of(
            "q=a+b",
            "q=%C3%A4",
            "q=%zz",
            "country=EL",
            "country=UK&country=de",
            "year=2015",
            "year=2014..2014",
            "year=2016..2018",
            "by=year",
            "by=euroscivoc.2,funder",
            "measure=active",
            "count=full",
            "currency=sek",
            "prices=2020",
            "on=2024-02-29",
            "x=1",
            "status=running",
            "=",
            "topic=a%2Cb%26c",
            "?q=x")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("&", parts));
  }

  @Provide
  Arbitrary<Question> questions() {
    return Combinators.combine(
            texts(),
            filters().list().ofMaxSize(4),
            groupings().list().ofMaxSize(2).uniqueElements(Grouping::dimension),
            Arbitraries.of(Measure.class),
            Arbitraries.of(CountingRule.class),
            Arbitraries.of("EUR", "SEK", "JPY").map(Currency::getInstance),
            Arbitraries.of(new Prices.Nominal(), new Prices.Constant(2020)),
            Arbitraries.of(LocalDate.of(2019, 5, 1)).injectNull(0.5))
        .as(Question::new);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(
            " ", "a", "é", "&", "=", "+", "%", "#", "?", "\"", "(", ":", "/", ",", "𝔘", "\u00a0")
        .list()
        .ofMaxSize(12)
        .map(letters -> String.join("", letters));
  }

  private static Arbitrary<Grouping> groupings() {
    return Arbitraries.oneOf(
        Arbitraries.of(Dimension.class).map(dimension -> new Grouping(dimension, 0)),
        Arbitraries.integers().between(0, 12).map(n -> new Grouping(Dimension.EUROSCIVOC, n)));
  }

  private static Arbitrary<Filter> filters() {
    Arbitrary<Filter> free =
        Combinators.combine(
                Arbitraries.of(Dimension.FUNDER, Dimension.TOPIC, Dimension.ORGANISATION),
                texts().map(text -> "x" + text).list().ofMinSize(1).ofMaxSize(3))
            .as(Filter::new);
    return Arbitraries.oneOf(
        free,
        Arbitraries.of("2014", "2015..2016", "2019..", "..2010", "none")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(keys -> new Filter(Dimension.YEAR, keys)),
        Arbitraries.of(List.of("DE", "GR"), List.of("none"))
            .map(keys -> new Filter(Dimension.COUNTRY, keys)),
        Arbitraries.just(new Filter(Dimension.STATUS, List.of("running", "none"))));
  }
}
