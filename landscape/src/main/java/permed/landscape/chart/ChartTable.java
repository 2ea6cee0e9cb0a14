package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a chart as a table with exact values, for the page beside the drawing and for CSV.
 *
 * <p>Values are plain decimal numbers; a figure that is not reported is said in words, an unknown
 * one is a dash. Series beyond the seven drawn with a hue are all there.
 */
public final class ChartTable {

  private static final String DASH = "–";

  private ChartTable() {}

  /** The heads of the columns, one for each cell of a row. */
  public static List<String> header(Chart chart) {
    return switch (chart) {
      case BarChart bars -> barHeader(bars);
      case RankChart ranks -> rankHeader(ranks);
      case HeatMap heat -> heatHeader(heat);
      case Choropleth map -> List.of("ISO 3166", map.axes().keys(), map.axes().values());
      case CategoryMap map ->
          List.of("ISO 3166", map.axes().keys(), map.groupName(), map.axes().values());
    };
  }

  /** The rows in the order of the drawing. */
  public static List<List<String>> rows(Chart chart) {
    ChartTexts texts = chart.texts();
    return switch (chart) {
      case BarChart bars -> barRows(bars);
      case RankChart ranks -> ranks.rows().stream().map(row -> rankRow(ranks, row)).toList();
      case HeatMap heat -> heatRows(heat);
      case Choropleth map ->
          map.countries().stream()
              .map(country -> List.of(country.key(), country.label(), exact(country, texts)))
              .toList();
      case CategoryMap map -> categoryRows(map);
    };
  }

  private static List<String> barHeader(BarChart chart) {
    List<String> header = new ArrayList<>(List.of(chart.axes().keys()));
    for (Series series : chart.series()) {
      header.add(series.nameAmong(chart.series(), chart.texts()));
    }
    return header;
  }

  private static List<List<String>> barRows(BarChart chart) {
    List<List<String>> rows = new ArrayList<>();
    for (Category category : Category.of(chart.series())) {
      List<String> row = new ArrayList<>(List.of(category.label()));
      for (Series series : chart.series()) {
        row.add(exact(series.find(category.key()).orElse(null), chart.texts()));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> rankHeader(RankChart chart) {
    List<String> header = new ArrayList<>(List.of(chart.axes().keys(), chart.axes().values()));
    if (chart.counts() != null) {
      header.add(chart.counts());
    }
    return header;
  }

  private static List<String> rankRow(RankChart chart, RankChart.Row row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.point().label());
    cells.add(exact(row.point(), chart.texts()));
    if (chart.counts() != null) {
      BigDecimal count = row.count();
      cells.add(count == null ? DASH : count.toPlainString());
    }
    return cells;
  }

  private static List<String> heatHeader(HeatMap chart) {
    List<String> header = new ArrayList<>(List.of(chart.rowName()));
    Category.of(chart.rows()).forEach(column -> header.add(column.label()));
    return header;
  }

  private static List<List<String>> heatRows(HeatMap chart) {
    List<Category> columns = Category.of(chart.rows());
    List<List<String>> rows = new ArrayList<>();
    for (Series series : chart.rows()) {
      List<String> row = new ArrayList<>(List.of(series.name()));
      for (Category column : columns) {
        row.add(exact(series.find(column.key()).orElse(null), chart.texts()));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> categoryRows(CategoryMap map) {
    List<List<String>> rows = new ArrayList<>();
    for (Series group : map.groups()) {
      for (Point country : group.points()) {
        String exact = exact(country, map.texts());
        rows.add(List.of(country.key(), country.label(), group.name(), exact));
      }
    }
    return rows;
  }

  private static String exact(@Nullable Point point, ChartTexts texts) {
    if (point == null || point.state() == Point.State.UNKNOWN) {
      return DASH;
    }
    BigDecimal value = point.value();
    return value == null ? texts.notReported() : value.toPlainString();
  }
}
