package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import permed.landscape.chart.Choropleth.View;

class MapDrawingTest {

  private static final int MOST_MILLISECONDS = 20;

  @Test
  void moreIsDarkerAndACountryWithoutValueIsPlain() {
    Drawn drawn = Drawn.of(Samples.europe(), 720);

    Element germany = Drawn.within(drawn.mark("Germany: €\u00a0214\u00a0M"), "path");
    Element estonia = Drawn.within(drawn.mark("Estonia: €\u00a02.4\u00a0M"), "path");
    Element ukraine = drawn.mark("Ukraine");
    assertThat(germany.getAttribute("class")).isEqualTo("c-q6");
    assertThat(estonia.getAttribute("class")).isEqualTo("c-q2");
    assertThat(((Element) ukraine.getParentNode()).getAttribute("class")).isEqualTo("c-land");
  }

  @Test
  void notReportedIsHatchedAndZeroIsPaper() {
    Drawn drawn = Drawn.of(Samples.europe(), 720);

    Element slovakia = Drawn.within(drawn.mark("Slovakia: not reported"), "path");
    Element bulgaria = Drawn.within(drawn.mark("Bulgaria: €\u00a00"), "path");
    assertThat(slovakia.getAttribute("fill")).isEqualTo("url(#t-hatch)");
    assertThat(bulgaria.getAttribute("class")).contains("c-zero");
  }

  @Test
  void aStateTooSmallForAnOutlineIsADot() {
    Drawn drawn = Drawn.of(Samples.europe(), 720);

    assertThat(Drawn.within(drawn.mark("Malta: €\u00a0320\u00a0k"), "circle")).isNotNull();
  }

  @Test
  void aValueOutsideTheViewIsSaid() {
    assertThat(Drawn.of(Samples.europe(), 1100).texts("text"))
        .contains("Not on this map: Canada €\u00a012.4\u00a0M · Singapore €\u00a0800\u00a0k");
    assertThat(Drawn.of(Samples.world(), 1100).texts("text"))
        .noneMatch(text -> text.startsWith("Not on this map"));
  }

  @Test
  void anUnknownCodeIsSaidToo() {
    Point nowhere = Point.of("QQ", "Nowhere", BigDecimal.ONE);

    assertThat(Drawn.of(map(nowhere), 720).texts("text"))
        .contains("Not on this map: Nowhere €\u00a01");
  }

  @Test
  void everyCountryNamesItself() {
    Drawn drawn = Drawn.of(Samples.world(), 720);

    assertThat(drawn.all("path"))
        .filteredOn(path -> path.getAttribute("d").endsWith("z"))
        .hasSizeGreaterThan(160)
        .allSatisfy(
            path -> {
              boolean own = path.getElementsByTagName("title").getLength() == 1;
              boolean parents = path.getParentNode().getFirstChild().getNodeName().equals("title");
              assertThat(own || parents).isTrue();
            });
  }

  @Test
  void theMapOfEuropeShowsTheMembersOfTheUnionAndTheirPartners() {
    List<String> shown = FlatMap.of(View.EUROPE).shapes().stream().map(s -> s.code()).toList();

    assertThat(shown)
        .contains("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR")
        .contains("HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI")
        .contains("SK", "NO", "IS", "CH", "LI", "GB", "TR", "IL", "XK", "RS", "UA", "MD");
  }

  @Test
  void lambertKeepsAreasInProportion() {
    Map<String, Double> areas =
        FlatMap.of(View.EUROPE).shapes().stream()
            .collect(
                Collectors.toMap(
                    s -> s.code(),
                    s -> s.rings().stream().mapToDouble(MapDrawingTest::area).sum()));

    assertThat(areas.get("FI") / areas.get("ES")).isBetween(.60, .75);
    assertThat(areas.get("DE") / areas.get("PL")).isBetween(1.05, 1.25);
  }

  @Test
  void aMapIsDrawnInLessThanTwentyMilliseconds() {
    SvgRenderer renderer = new SvgRenderer("t");
    Choropleth world = Samples.world();
    long[] nanos = new long[40];
    for (int i = 0; i < nanos.length; i++) {
      long start = System.nanoTime();
      renderer.render(world, 1100);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);

    assertThat(nanos[nanos.length / 2] / 1_000_000).isLessThan(MOST_MILLISECONDS);
  }

  @Test
  void refusesACountryTwice() {
    Point spain = Point.of("ES", "Spain", BigDecimal.ONE);

    assertThatIllegalArgumentException().isThrownBy(() -> map(spain, spain));
  }

  private static double area(double[] ring) {
    double twice = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int next = (i + 2) % ring.length;
      twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
    }
    return Math.abs(twice) / 2;
  }

  private static Choropleth map(Point... points) {
    return new Choropleth(
        new Heading("Amount by country, EUR", null, null),
        new Axes("Country", "Amount, EUR"),
        List.of(points),
        Samples.MONEY);
  }
}
