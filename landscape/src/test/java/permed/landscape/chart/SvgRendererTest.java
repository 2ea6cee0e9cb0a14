package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgRendererTest {

  static Stream<Arguments> samplesAtWidths() {
    return Samples.all().entrySet().stream()
        .flatMap(
            sample ->
                Stream.of(240, 360, 720, 1100)
                    .map(width -> Arguments.of(sample.getKey(), sample.getValue(), width)));
  }

  @ParameterizedTest(name = "{0} at {2} px")
  @MethodSource("samplesAtWidths")
  void drawsTheSameBytesEachTime(String name, Chart chart, int width) {
    String first = new SvgRenderer("a").render(chart, width);
    String second = new SvgRenderer("a").render(chart, width);

    assertThat(first).isEqualTo(second);
  }

  @ParameterizedTest(name = "{0} at {2} px")
  @MethodSource("samplesAtWidths")
  void staysWithinItsWidthAndHeight(String name, Chart chart, int width) {
    Drawn drawn = Drawn.of(chart, width);

    double height = Drawn.number(drawn.root(), "height");
    assertThat(drawn.root().getAttribute("viewBox")).startsWith("0 0 " + width + " ");
    for (Element rect : drawn.all("rect")) {
      double right = Drawn.number(rect, "x") + Drawn.number(rect, "width");
      double bottom = Drawn.number(rect, "y") + Drawn.number(rect, "height");
      assertThat(right).isLessThanOrEqualTo(width + .2);
      assertThat(bottom).isLessThanOrEqualTo(height);
      assertThat(Drawn.number(rect, "width")).isNotNegative();
      assertThat(Drawn.number(rect, "height")).isNotNegative();
    }
    for (Element text : drawn.all("text")) {
      assertThat(rightEnd(text)).as(text.getTextContent()).isLessThanOrEqualTo(width + .5);
    }
  }

  private static double rightEnd(Element text) {
    String x = text.getAttribute("x");
    double at = x.isEmpty() ? 0 : Double.parseDouble(x);
    double wide = Lettering.width(text.getTextContent(), Drawn.number(text, "font-size"));
    return switch (text.getAttribute("text-anchor")) {
      case "end" -> at;
      case "middle" -> at + wide / 2;
      default -> at + wide;
    };
  }

  @ParameterizedTest(name = "{0} at {2} px")
  @MethodSource("samplesAtWidths")
  void namesItselfAndUsesNoStyleAndNoScript(String name, Chart chart, int width) {
    Drawn drawn = Drawn.of(chart, width);

    Element root = drawn.root();
    List<String> labels = List.of(root.getAttribute("aria-labelledby").split(" "));
    List<String> ids =
        drawn.all("*").stream().map(e -> e.getAttribute("id")).filter(i -> !i.isEmpty()).toList();
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(root.getFirstChild().getTextContent()).isEqualTo(chart.title());
    assertThat(ids).doesNotHaveDuplicates().containsAll(labels).allMatch(i -> i.startsWith("t-"));
    assertThat(drawn.all("script")).isEmpty();
    assertThat(drawn.all("*")).noneMatch(each -> each.hasAttribute("style"));
  }

  @ParameterizedTest(name = "{0} at {2} px")
  @MethodSource("samplesAtWidths")
  void everyClassIsInTheStyleSheet(String name, Chart chart, int width) throws IOException {
    String css;
    try (InputStream in = Chart.class.getResourceAsStream("chart.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(Drawn.of(chart, width).all("*"))
        .flatMap(each -> Arrays.asList(each.getAttribute("class").split(" ")))
        .filteredOn(each -> each.startsWith("c-"))
        .allSatisfy(each -> assertThat(css).contains("." + each + " {"));
  }

  @Test
  void isAnImageWithoutLinksAndAGroupWithThem() {
    Element plain = Drawn.of(Samples.years(), 720).root();
    Element linked = Drawn.of(Samples.fundersByYear(), 720).root();

    assertThat(plain.getAttribute("role")).isEqualTo("img");
    assertThat(linked.getAttribute("role")).isEqualTo("group");
  }

  @Test
  void escapesEveryTextAndReplacesWhatXmlForbids() {
    String wild = "<b>&\"'\u0001\ud800</b>";
    Point point = Point.of("k", wild, BigDecimal.TEN).withHref("?q=\"<&>");
    RankChart chart =
        new RankChart(
            new Heading(wild, wild, wild),
            new Axes(wild, wild),
            wild,
            List.of(new RankChart.Row(point, BigDecimal.ONE)),
            Samples.MONEY);

    Drawn drawn = Drawn.of(chart, 1100);

    String seen = "<b>&\"'\ufffd\ufffd</b>";
    assertThat(drawn.texts("title")).contains(seen, seen + ": €\u00a010");
    assertThat(drawn.texts("text")).contains(seen);
    assertThat(drawn.all("a").getFirst().getAttributes().item(1).getNodeValue())
        .isEqualTo("?q=\"<&>");
  }

  @Test
  void leavesTheHeadingToThePageWhenAsked() {
    Chart chart = Samples.years();

    Drawn drawn = Drawn.parse(new SvgRenderer("t").withoutHeading().render(chart, 720));

    assertThat(drawn.texts("text")).doesNotContain(chart.title(), chart.note());
    assertThat(drawn.texts("desc")).containsExactly(chart.subtitle() + " " + chart.note());
  }

  @Test
  void saysThatThereIsNothingToDraw() {
    assertThat(Drawn.of(Samples.empty(), 360).texts("text")).contains("no data");
  }

  @Test
  void refusesAWidthAtWhichWordsDoNotFit() {
    SvgRenderer renderer = new SvgRenderer("t");

    assertThatIllegalArgumentException().isThrownBy(() -> renderer.render(Samples.years(), 239));
  }

  @Test
  void refusesAPrefixThatIsNoId() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SvgRenderer("1 chart"));
  }

  @Test
  void roundsCoordinatesToATenth() {
    Map<Double, String> rounded = Map.of(1.25, "1.3", 2.0, "2", -.04, "0", -1.26, "-1.3");

    rounded.forEach((number, text) -> assertThat(SvgWriter.tenths(number)).isEqualTo(text));
  }

  @Test
  void wordsStandOutFromPaperAndCells() {
    assertThat(contrast(Paint.INK, Paint.ZERO)).isGreaterThan(7);
    assertThat(contrast(Paint.MUTED, Paint.ZERO)).isGreaterThan(4.5);
    for (int i = 0; i < 7; i++) {
      Paint tint = Paint.tint(i, 7);
      assertThat(contrast(tint.lettering(), tint)).as(tint.name()).isGreaterThan(4.5);
    }
    assertThat(contrast(Paint.ZERO, Paint.ZERO)).isCloseTo(1, within(1e-9));
  }

  private static double contrast(Paint one, Paint other) {
    double a = luminance(one.colour());
    double b = luminance(other.colour());
    return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
  }

  /** Relative luminance as defined by WCAG 2.2. */
  private static double luminance(String colour) {
    double[] weights = {.2126, .7152, .0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4));
    }
    return sum;
  }
}
