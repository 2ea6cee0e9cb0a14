package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTableTest {

  static Stream<Arguments> samples() {
    return Samples.all().entrySet().stream().map(s -> Arguments.of(s.getKey(), s.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everyRowIsAsLongAsTheHeader(String name, Chart chart) {
    int columns = ChartTable.header(chart).size();

    assertThat(ChartTable.rows(chart)).allMatch(row -> row.size() == columns);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everyExactValueIsThere(String name, Chart chart) {
    List<String> cells = ChartTable.rows(chart).stream().flatMap(List::stream).toList();

    assertThat(points(chart))
        .allSatisfy(
            point -> {
              if (point.value() != null) {
                assertThat(cells).contains(point.value().toPlainString());
              }
            });
  }

  @Test
  void everyRowOfTheTableIsDrawn() {
    Drawn drawn = Drawn.of(Samples.heatMap(), 720);

    for (List<String> row : ChartTable.rows(Samples.heatMap())) {
      for (int i = 1; i < row.size(); i++) {
        String start = row.getFirst() + ", " + (2013 + i) + ": ";
        assertThat(drawn.texts("title")).anyMatch(title -> title.startsWith(start));
      }
    }
  }

  @Test
  void barsAreYearsBySeries() {
    List<List<String>> rows = ChartTable.rows(Samples.years());

    assertThat(ChartTable.header(Samples.years())).containsExactly("Year", "Awarded", "Committed");
    assertThat(rows.getFirst()).containsExactly("2014", "41550507", "–");
    assertThat(rows.get(11)).containsExactly("2025", "not reported", "–");
    assertThat(rows.get(12)).containsExactly("2026", "–", "88400000");
  }

  @Test
  void aRankingHasACountWhereTheChartHasOne() {
    assertThat(ChartTable.header(Samples.ranking()))
        .containsExactly("Funder", "Amount, EUR", "Projects");
    assertThat(ChartTable.rows(Samples.ranking()).getLast())
        .containsExactly("Funder not identified", "–", "–");
  }

  @Test
  void aMapListsItsCountriesByCode() {
    assertThat(ChartTable.header(Samples.europe()))
        .containsExactly("ISO 3166", "Country", "Amount, EUR");
    assertThat(ChartTable.rows(Samples.europe()).getFirst())
        .containsExactly("DE", "Germany", "214300000");
  }

  @Test
  void aMapOfGroupsNamesTheGroupOfEachCountry() {
    assertThat(ChartTable.header(Samples.members()))
        .containsExactly("ISO 3166", "Country", "Belongs as", "Organisations");
    assertThat(ChartTable.rows(Samples.members()).getLast())
        .containsExactly("UA", "Ukraine", "Observer", "1");
  }

  private static Stream<Point> points(Chart chart) {
    return switch (chart) {
      case BarChart bars -> bars.series().stream().flatMap(series -> series.points().stream());
      case RankChart ranks -> ranks.rows().stream().map(RankChart.Row::point);
      case HeatMap heat -> heat.rows().stream().flatMap(series -> series.points().stream());
      case Choropleth map -> map.countries().stream();
      case CategoryMap map -> map.groups().stream().flatMap(group -> group.points().stream());
    };
  }
}
