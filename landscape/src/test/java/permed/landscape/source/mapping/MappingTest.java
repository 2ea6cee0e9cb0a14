package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import permed.landscape.source.mapping.yaml.Mistake;

class MappingTest {

  private static final String GOOD =
      """
      id: small
      name: A small funder
      licence: CC0-1.0
      attribution: A small funder
      payers:
        small: {name: A small funder, area: BE}
      currency: EUR
      tables:
        grants:
          project: {id: Number, title: Title}
          funding: {payer: =small, amount: Amount}
      """;

  @Test
  void readsTheSmallestMapping() {
    assertThat(Mapping.parse(GOOD)).isInstanceOf(Mapping.Outcome.Understood.class);
  }

  @Test
  void tellsAnUnknownKeyWithItsPlaceAndTheOneThatWasMeant() {
    List<Mistake> mistakes = mistakes(GOOD.replace("funding:", "fundings:"));

    assertThat(mistakes).hasSize(1);
    assertThat(mistakes.getFirst().line()).isEqualTo(11);
    assertThat(mistakes.getFirst().column()).isEqualTo(5);
    assertThat(mistakes.getFirst().what()).contains("fundings", "did you mean 'funding'");
    assertThat(mistakes.getFirst().allowed()).contains("participants", "funding", "codes");
  }

  @Test
  void tellsEveryMistakeAtOnceInTheOrderOfTheFile() {
    String bad =
        GOOD.replace("id: small", "id: Small Funder")
            .replace("area: BE", "area: Belgium")
            .replace("currency: EUR", "currency: XYZ")
            .replace("title: Title", "title: {column: Title, match: '('}")
            .replace("amount: Amount", "amount: {column: Amount, unit: cents}");

    List<Mistake> mistakes = mistakes(bad);

    assertThat(mistakes)
        .extracting(Mistake::line)
        .as(mistakes.toString())
        .containsExactly(1, 6, 7, 10, 11);
    assertThat(mistakes.getLast().allowed()).isEqualTo("one, minor, thousands, millions");
  }

  @Test
  void tellsWhatIsMissing() {
    List<Mistake> mistakes = mistakes("name: A\ntables:\n  t:\n    project: {title: T}\n");

    assertThat(mistakes.toString())
        .contains("lacks id, licence, attribution, payers")
        .contains("either projects or rows that add to them");
    assertThat(
            mistakes(GOOD.replace("project: {id: Number, title: Title}", "of: Number")).toString())
        .contains("No table has projects");
  }

  @Test
  void tellsThatAnAmountHasNoCurrency() {
    assertThat(mistakes(GOOD.replace("currency: EUR\n", "")).toString())
        .contains("An amount needs a currency");
  }

  @Test
  void tellsWaysOfWritingDatesThatAreNone() {
    assertThat(mistakes(GOOD + "dates: day/month\n").toString())
        .contains("is no way of writing a date", "dd/MM/yyyy");
  }

  @Test
  void tellsATableOfValuesThatIsNotThere() {
    String bad = GOOD.replace("payer: =small", "payer: {column: P, values: payers}");

    assertThat(mistakes(bad).toString()).contains("No table of values is called 'payers'");
  }

  @Test
  void tellsWhereItIsNoYaml() {
    List<Mistake> mistakes = mistakes("id: small\nname: [open\n");

    assertThat(mistakes).hasSize(1);
    assertThat(mistakes.getFirst().what()).contains("no YAML");
    assertThat(mistakes.getFirst().line()).isEqualTo(3);
  }

  @Test
  void refusesAMappingThatUnfoldsWithoutEnd() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x]\n");
    for (int i = 1; i < 80; i++) {
      int before = i - 1;
      bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, before, before, before));
    }

    assertThat(mistakes(bomb.toString())).isNotEmpty();
  }

  @Test
  void refusesAMappingDeeperThanAnyHonestOne() {
    assertThat(mistakes("[".repeat(100) + "]".repeat(100)).toString()).contains("cannot be read");
  }

  @Test
  void readsYesNoAndZerosAsTheTextThatStandsThere() {
    String norwegian = GOOD.replace("title: Title", "title: {no: Tittel, en: Title}");

    assertThat(Mapping.parse(norwegian)).isInstanceOf(Mapping.Outcome.Understood.class);
  }

  @Test
  void everyBundledMappingIsListedAndUnderstood() throws IOException {
    Path folder =
        Path.of(
            System.getProperty("permed.root"),
            "landscape/src/main/resources/permed/landscape/mappings");
    try (Stream<Path> files = Files.list(folder)) {
      List<String> present =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.replace(".yaml", ""))
              .sorted()
              .toList();
      assertThat(BundledMappings.names()).containsExactlyElementsOf(present);
    }
    for (String name : BundledMappings.names()) {
      assertThat(Mapping.parse(BundledMappings.yaml(name)))
          .as(name)
          .isInstanceOf(Mapping.Outcome.Understood.class);
    }
    assertThat(new BundledMappings().list())
        .extracting(reader -> reader.profile().id())
        .containsExactlyElementsOf(BundledMappings.names());
  }

  private static List<Mistake> mistakes(String yaml) {
    Mapping.Outcome outcome = Mapping.parse(yaml);
    assertThat(outcome).isInstanceOf(Mapping.Outcome.Mistaken.class);
    return ((Mapping.Outcome.Mistaken) outcome).mistakes();
  }
}
