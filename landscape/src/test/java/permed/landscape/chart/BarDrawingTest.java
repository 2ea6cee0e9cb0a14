package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import permed.landscape.chart.BarChart.Arrangement;

class BarDrawingTest {

  @Test
  void heightsAreInProportionAndStandOnZero() {
    Drawn drawn =
        Drawn.of(chart(Arrangement.STACKED, series("A", year(2020, 30), year(2021, 60))), 720);

    Element small = Drawn.within(drawn.mark("2020: 30"), "rect");
    Element large = Drawn.within(drawn.mark("2021: 60"), "rect");
    assertThat(Drawn.number(large, "height"))
        .isCloseTo(2 * Drawn.number(small, "height"), within(.2));
    assertThat(bottom(small)).isEqualTo(bottom(large));
    assertThat(drawn.ofClass("c-axis"))
        .singleElement()
        .satisfies(axis -> assertThat(axis.getAttribute("d")).contains(" " + (bottom(small) + .5)));
  }

  @Test
  void stacksStandOnEachOther() {
    Drawn drawn =
        Drawn.of(
            chart(Arrangement.STACKED, series("A", year(2020, 30)), series("B", year(2020, 12))),
            720);

    Element lower = Drawn.within(drawn.mark("2020, A: 30"), "rect");
    Element upper = Drawn.within(drawn.mark("2020, B: 12"), "rect");
    assertThat(bottom(upper)).isCloseTo(Drawn.number(lower, "y"), within(.1));
    assertThat(drawn.texts("text")).contains("42");
  }

  @Test
  void valuesBelowZeroHangFromTheBaseline() {
    Drawn drawn =
        Drawn.of(chart(Arrangement.STACKED, series("A", year(2020, 30), year(2021, -10))), 720);

    Element above = Drawn.within(drawn.mark("2020: 30"), "rect");
    Element below = Drawn.within(drawn.mark("2021: −10"), "rect");
    assertThat(Drawn.number(below, "y")).isCloseTo(bottom(above), within(.1));
  }

  @Test
  void notReportedIsHatchedZeroIsZeroAndUnknownIsADash() {
    Drawn drawn =
        Drawn.of(
            chart(
                Arrangement.STACKED,
                series("A", year(2019, 5), year(2020, 0), silent(2021), unknown(2022))),
            720);

    Element hatched = Drawn.within(drawn.mark("2021: not reported"), "rect");
    Element zero = Drawn.within(drawn.mark("2020: 0"), "rect");
    Element dash = Drawn.within(drawn.mark("2022: unknown"), "text");
    assertThat(hatched.getAttribute("fill")).isEqualTo("url(#t-hatch)");
    assertThat(Drawn.number(zero, "height")).isZero();
    assertThat(dash.getTextContent()).isEqualTo("–");
  }

  @Test
  void aStackThatLacksAPayerHasAHatchedCap() {
    Drawn drawn =
        Drawn.of(
            chart(Arrangement.STACKED, series("A", year(2020, 30)), series("B", silent(2020))),
            720);

    Element cap = Drawn.within(drawn.mark("2020: not reported"), "rect");
    Element bar = Drawn.within(drawn.mark("2020, A: 30"), "rect");
    assertThat(cap.getAttribute("fill")).isEqualTo("url(#t-hatch)");
    assertThat(bottom(cap)).isLessThanOrEqualTo(Drawn.number(bar, "y"));
  }

  @Test
  void yearsRunInOrderAndAMissingOneKeepsItsPlace() {
    Drawn drawn =
        Drawn.of(chart(Arrangement.STACKED, series("A", year(2023, 2), year(2020, 1))), 720);

    assertThat(drawn.texts("text")).containsSubsequence("2020", "2021", "2022", "2023");
    assertThat(drawn.mark("2021: unknown")).isNotNull();
  }

  @Test
  void aChartOfSilenceSaysThatNothingIsReported() {
    Drawn drawn = Drawn.of(chart(Arrangement.STACKED, series("A", silent(2020))), 720);

    assertThat(drawn.texts("text")).contains("not reported").doesNotContain("no data");
  }

  @Test
  void committedMoneyIsLighterInTheSameHue() {
    Series spent = series("A", year(2024, 5));
    Series promised = new Series("A", List.of(year(2026, 4)), true);

    Drawn drawn = Drawn.of(chart(Arrangement.STACKED, spent, promised), 720);

    Element bar = Drawn.within(drawn.mark("2026, A, committed: 4"), "rect");
    assertThat(bar.getAttribute("class")).isEqualTo("c-accent");
    assertThat(bar.getAttribute("fill-opacity")).isEqualTo("0.45");
  }

  @Test
  void beyondSevenHuesTheSmallestBecomeOther() {
    List<Series> many = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      many.add(series("S" + i, year(2020, i)));
    }

    Drawn drawn = Drawn.of(chart(Arrangement.STACKED, many.toArray(Series[]::new)), 720);

    assertThat(drawn.mark("2020, Other: 3")).isNotNull();
    assertThat(drawn.texts("title")).doesNotContain("2020, S1: 1", "2020, S2: 2");
    assertThat(drawn.ofClass("c-s6")).isNotEmpty();
  }

  @Test
  void narrowChartsNameFewerYears() {
    List<Point> years = new ArrayList<>();
    for (int year = 2000; year < 2026; year++) {
      years.add(year(year, year - 1990));
    }
    BarChart chart = chart(Arrangement.STACKED, new Series("A", years));

    List<String> narrow = Drawn.of(chart, 360).texts("text");
    List<String> wide = Drawn.of(chart, 1100).texts("text");

    assertThat(narrow).contains("2000", "2005", "2025").doesNotContain("2001", "2012");
    assertThat(wide).contains("2001", "2012");
  }

  @Test
  void barsBesideEachOtherDoNotOverlap() {
    Drawn drawn =
        Drawn.of(
            chart(
                Arrangement.SIDE_BY_SIDE, series("A", year(2020, 30)), series("B", year(2020, 12))),
            720);

    Element left = Drawn.within(drawn.mark("2020, A: 30"), "rect");
    Element right = Drawn.within(drawn.mark("2020, B: 12"), "rect");
    assertThat(Drawn.number(left, "x") + Drawn.number(left, "width"))
        .isLessThanOrEqualTo(Drawn.number(right, "x"));
    assertThat(bottom(left)).isCloseTo(bottom(right), within(.1));
  }

  private static double bottom(Element rect) {
    return Drawn.number(rect, "y") + Drawn.number(rect, "height");
  }

  private static BarChart chart(Arrangement arrangement, Series... series) {
    return new BarChart(
        new Heading("Projects by year", null, null),
        new Axes("Year", "Projects"),
        arrangement,
        List.of(series),
        Wording.englishCounts());
  }

  private static Series series(String name, Point... points) {
    return new Series(name, List.of(points));
  }

  private static Point year(int year, int value) {
    return Point.of("" + year, "" + year, BigDecimal.valueOf(value));
  }

  private static Point silent(int year) {
    return Point.notReported("" + year, "" + year);
  }

  private static Point unknown(int year) {
    return Point.unknown("" + year, "" + year);
  }
}
