package permed.landscape.chart;

import org.jspecify.annotations.Nullable;

/**
 * What a figure shows, free of how it is drawn: {@link SvgRenderer} draws it, {@link ChartTable}
 * prints it exactly.
 */
public sealed interface Chart permits BarChart, RankChart, HeatMap, Choropleth, CategoryMap {

  Heading heading();

  Axes axes();

  Wording wording();

  default String title() {
    return heading().title();
  }

  default @Nullable String subtitle() {
    return heading().subtitle();
  }

  default @Nullable String note() {
    return heading().note();
  }

  default ValueFormat format() {
    return wording().format();
  }

  default ChartTexts texts() {
    return wording().texts();
  }
}
