package permed.landscape.link.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import permed.landscape.link.ror.RorReader;
import permed.landscape.link.ror.RorRegistry;

/** The public gold sets against the scores committed beside this test. */
class OrganisationScoresTest {

  private static RorRegistry registry = RorRegistry.of(List.of());

  @BeforeAll
  static void skipWithoutData() {
    Assumptions.assumeTrue(
        Files.exists(GoldSet.REGISTRY), "no registry dump at " + GoldSet.REGISTRY);
    registry = new RorReader().readRegistry(GoldSet.REGISTRY);
  }

  @Test
  void noScoreIsBelowTheCommittedOne() throws IOException {
    Properties committed = committed();

    Map<String, Double> measured = measure();

    measured.forEach((name, value) -> System.out.println(name + "=" + rounded(value)));
    assertThat(measured.keySet()).isEqualTo(committed.stringPropertyNames());
    measured.forEach(
        (name, value) ->
            assertThat(rounded(value))
                .as(name)
                .isGreaterThanOrEqualTo(new BigDecimal(committed.getProperty(name))));
  }

  private static Map<String, Double> measure() {
    OrganisationMatcher usual =
        new OrganisationMatcher(registry, Corrections.none(), Caution.USUAL);
    OrganisationMatcher strict = usual.with(Corrections.none(), Caution.STRICT);
    Map<String, Double> scores = new TreeMap<>();
    for (Map.Entry<String, OrganisationMatcher> each :
        Map.of("usual", usual, "strict", strict).entrySet()) {
      for (GoldSet set : List.of(GoldSet.crossref(registry), GoldSet.apiLogs(registry))) {
        String name = each.getKey() + "." + set.name();
        add(scores, name + ".tuning", each.getValue(), set, GoldRow::isForTuning);
        add(scores, name + ".check", each.getValue(), set, row -> !row.isForTuning());
        add(scores, name + ".all", each.getValue(), set, row -> true);
      }
      GoldSet s2aff = GoldSet.s2aff(registry);
      add(scores, each.getKey() + ".s2aff.all", each.getValue(), s2aff, row -> true);
    }
    return scores;
  }

  private static void add(
      Map<String, Double> scores,
      String name,
      OrganisationMatcher matcher,
      GoldSet set,
      Predicate<GoldRow> rows) {
    Score score = Score.of(matcher, set, rows);
    scores.put(name + ".precision", score.precision());
    scores.put(name + ".recall", score.recall());
    scores.put(name + ".f1", score.f1());
    scores.put(name + ".f0_5", score.fHalf());
    if (score.refused() + score.invented() > 0) {
      scores.put(name + ".specificity", score.specificity());
    }
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }

  private static Properties committed() throws IOException {
    Properties scores = new Properties();
    try (InputStream file = OrganisationScoresTest.class.getResourceAsStream("scores.properties")) {
      scores.load(Objects.requireNonNull(file, "scores.properties"));
    }
    return scores;
  }
}
