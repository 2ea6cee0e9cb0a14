package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HeatDrawingTest {

  @Test
  void moreIsDarkerAndNotReportedIsHatched() {
    Drawn drawn = Drawn.of(Samples.heatMap(), 1100);

    Element most = Drawn.within(drawn.mark("European Commission, 2016: €\u00a0120\u00a0M"), "rect");
    Element least = Drawn.within(drawn.mark("Vetenskapsrådet, 2019: €\u00a0476\u00a0k"), "rect");
    Element silent = Drawn.within(drawn.mark("MUR, 2014: not reported"), "rect");
    Element zero = Drawn.within(drawn.mark("ISCIII, 2016: €\u00a00"), "rect");
    assertThat(most.getAttribute("class")).isEqualTo("c-q6");
    assertThat(least.getAttribute("class")).isEqualTo("c-q0");
    assertThat(silent.getAttribute("fill")).isEqualTo("url(#t-hatch)");
    assertThat(zero.getAttribute("class")).contains("c-zero");
  }

  @Test
  void cellsCarryNumbersOnlyWhereAllFit() {
    String number = "17.1";

    assertThat(Drawn.of(Samples.heatMap(), 1100).texts("text")).contains(number, "0", "–");
    assertThat(Drawn.of(Samples.heatMap(), 360).texts("text")).doesNotContain(number);
  }

  @Test
  void theLegendSaysTheLimitsInNumbersWithTheirUnit() {
    assertThat(Drawn.of(Samples.heatMap(), 720).texts("text"))
        .containsSubsequence("€\u00a0M", "1", "3", "10", "30", "100");
  }
}
