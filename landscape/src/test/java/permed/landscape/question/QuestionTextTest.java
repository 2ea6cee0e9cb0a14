package permed.landscape.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permed.landscape.question.QuestionReading.Problem;

class QuestionTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "''                                   | ''",
        "?measure=amount&count=apportioned    | ''",
        "by=year&q=rare+disease               | q=rare%20disease&by=year",
        "country=UK&country=el&country=Greece | country=GB&country=GR",
        "year=2015&year=2014&year=2018..2020  | year=2014..2015&year=2018..2020",
        "year=..2010&funder=                  | year=..2010",
        "topic=a%26b,c                        | topic=a%26b,c",
        "euroscivoc=/25/67&by=euroscivoc.3    | euroscivoc=/25/67&by=euroscivoc.3",
        "on=2024-12-31&measure=active         | measure=active&on=2024-12-31",
        "prices=2020&currency=sek&count=full  | count=full&currency=SEK&prices=2020"
      })
  void writesOneTextForAQuestion(String text, String canonical) {
    assertThat(QuestionText.read(text))
        .isInstanceOfSatisfying(
            QuestionReading.Valid.class,
            valid -> assertThat(QuestionText.write(valid.question())).isEqualTo(canonical));
  }

  @ParameterizedTest
  @CsvSource({
    "country=Atlantis, country, Atlantis",
    "year=soon, year, soon",
    "year=2020..2014, year, 2020..2014",
    "status=asleep, status, asleep",
    "by=colour, by, colour",
    "by=funder.2, by, funder.2",
    "'by=year,year', by, 'year,year'",
    "'by=year,funder,topic', by, 'year,funder,topic'",
    "measure=weight, measure, weight",
    "count=twice, count, twice",
    "currency=XXX, currency, XXX",
    "prices=today, prices, today",
    "on=2023-02-29, on, 2023-02-29",
    "q=a&q=b, q, 'a,b'",
    "colour=red, colour, red"
  })
  void namesTheParameterThatCannotBeRead(String text, String parameter, String seen) {
    assertThat(QuestionText.read(text))
        .isInstanceOfSatisfying(
            QuestionReading.Invalid.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::parameter, Problem::seen)
                    .containsExactly(tuple(parameter, seen)));
  }

  @Test
  void namesEveryProblemAtOnce() {
    assertThat(QuestionText.read("measure=a&count=b&year=c"))
        .isInstanceOfSatisfying(
            QuestionReading.Invalid.class, invalid -> assertThat(invalid.problems()).hasSize(3));
  }

  @Test
  void leavesThePagesOwnParametersAlone() {
    Map<String, List<String>> parameters = Map.of("sort", List.of("newest"), "by", List.of("year"));

    assertThat(QuestionText.read(parameters)).isInstanceOf(QuestionReading.Invalid.class);
    assertThat(QuestionText.read(parameters, Set.of("sort")))
        .isInstanceOf(QuestionReading.Valid.class);
  }
}
