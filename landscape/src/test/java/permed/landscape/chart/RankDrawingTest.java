package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class RankDrawingTest {

  @ParameterizedTest
  @ValueSource(ints = {360, 720, 1100})
  void lengthsAreInProportionAndStartTogether(int width) {
    Drawn drawn = Drawn.of(Samples.ranking(), width);

    Element first = Drawn.within(drawn.mark("European Commission: €\u00a0412\u00a0M"), "rect");
    Element second =
        Drawn.within(drawn.mark("Agence nationale de la recherche: €\u00a096.1\u00a0M"), "rect");
    double ratio = Drawn.number(second, "width") / Drawn.number(first, "width");
    assertThat(ratio).isCloseTo(96_100_000 / 412_345_678.0, within(.002));
    assertThat(first.getAttribute("x")).isEqualTo(second.getAttribute("x"));
  }

  @Test
  void everyRowSaysNameAmountAndCount() {
    assertThat(Drawn.of(Samples.ranking(), 1100).texts("text"))
        .containsSubsequence("European Commission", "€\u00a0412\u00a0M", "1,312")
        .containsSubsequence("Example Foundation", "not reported", "12")
        .containsSubsequence("Funder not identified", "–");
  }

  @Test
  void aLongNameIsCutButSaidInFull() {
    Drawn drawn = Drawn.of(Samples.ranking(), 360);

    String name = "Federal Ministry of Research, Technology and Space, Germany";
    assertThat(drawn.texts("text")).anyMatch(text -> text.matches("Federal Ministry.*…"));
    assertThat(drawn.texts("title")).contains(name + ": €\u00a059\u00a0M");
  }

  @Test
  void aRowLeadsToItsProjects() {
    Element first = Drawn.of(Samples.ranking(), 720).all("a").getFirst();

    assertThat(first.getAttributeNS("http://www.w3.org/1999/xlink", "href"))
        .isEqualTo("?funder=f0");
  }
}
