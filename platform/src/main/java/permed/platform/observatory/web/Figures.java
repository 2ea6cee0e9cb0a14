package permed.platform.observatory.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import permed.kernel.place.Country;
import permed.landscape.chart.Axes;
import permed.landscape.chart.BarChart;
import permed.landscape.chart.Chart;
import permed.landscape.chart.Choropleth;
import permed.landscape.chart.Heading;
import permed.landscape.chart.HeatMap;
import permed.landscape.chart.Point;
import permed.landscape.chart.RankChart;
import permed.landscape.chart.Series;
import permed.landscape.question.Answer;
import permed.landscape.question.Filter;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;

/**
 * Makes the charts of the landscape out of answers.
 *
 * @param asked the question without any cut
 * @param today the last year that is not the future
 */
record Figures(Asked asked, int today) {

  private static final int RANKS = 10;
  private static final int HEAT_ROWS = 8;
  private static final int HEAT_YEARS = 16;

  Chart draw(FigureName name, Answer answer) {
    return switch (name) {
      case YEAR, SHARE_YEAR -> years(name, answer);
      case COUNTRY -> map(answer);
      case FUNDER, PROGRAMME, ORGANISATION, PARTNER -> ranking(name, answer);
      case FUNDER_YEAR, PROGRAMME_YEAR -> heat(name, answer);
    };
  }

  String title(FigureName name) {
    return asked.wording().text("figure." + name.id(), asked.labels().measured(asked.question()));
  }

  private Heading heading(FigureName name, Answer answer) {
    String rule = asked.labels().of(asked.question().countingRule());
    List<String> notes = new ArrayList<>();
    if (answer.overlapping()) {
      notes.add(asked.wording().text("figure.overlapping"));
    }
    notStated(answer)
        .ifPresent(
            row -> notes.add(asked.wording().text("figure.not-stated", asked.figure(row.value()))));
    notes.addAll(AnswerTeller.exclusions(asked, answer));
    return new Heading(title(name), rule, notes.isEmpty() ? null : String.join(" · ", notes));
  }

  private static Optional<Answer.Row> notStated(Answer answer) {
    return answer.rows().stream()
        .filter(row -> row.groups().size() == 1 && !isStated(row) && row.value().signum() != 0)
        .findFirst();
  }

  private static boolean isStated(Answer.Row row) {
    return row.groups().stream().noneMatch(group -> group.key().equals(Filter.NOT_STATED));
  }

  private BarChart years(FigureName figure, Answer answer) {
    List<Point> past = new ArrayList<>();
    List<Point> future = new ArrayList<>();
    for (Point point : withoutGaps(figure == FigureName.SHARE_YEAR ? own(answer) : answer.rows())) {
      (Integer.parseInt(point.key()) > today ? future : past).add(point);
    }
    String name = asked.labels().of(asked.question().measure());
    List<Series> series = new ArrayList<>(List.of(new Series(name, past)));
    if (!future.isEmpty()) {
      series.add(new Series(name, future, true));
    }
    return new BarChart(
        heading(figure, answer),
        axes(Dimension.YEAR),
        BarChart.Arrangement.STACKED,
        series,
        ChartWords.of(asked));
  }

  /** A year between two others in which nothing falls is zero: the snapshot knows all there is. */
  private List<Point> withoutGaps(List<Answer.Row> rows) {
    List<Point> points = new ArrayList<>();
    for (Answer.Row row : rows.stream().filter(Figures::isStated).toList()) {
      int year = Integer.parseInt(row.groups().getLast().key());
      while (!points.isEmpty() && Integer.parseInt(points.getLast().key()) + 1 < year) {
        String empty = Integer.toString(Integer.parseInt(points.getLast().key()) + 1);
        points.add(Point.of(empty, empty, BigDecimal.ZERO));
      }
      points.add(linked(Dimension.YEAR, row.groups().getLast(), row, Integer.toString(year)));
    }
    return points;
  }

  /** The rows of the organisations filtered by. */
  private List<Answer.Row> own(Answer answer) {
    List<String> own = Revision.keys(asked.question(), Dimension.ORGANISATION);
    return answer.rows().stream()
        .filter(row -> own.contains(row.groups().getFirst().key()))
        .toList();
  }

  private Choropleth map(Answer answer) {
    Map<String, Point> points = new LinkedHashMap<>();
    for (Answer.Row row : answer.rows()) {
      if (isStated(row)) {
        String code = row.groups().getFirst().key();
        points.put(code, Point.of(code, asked.labels().country(code), row.value()));
      }
    }
    for (Country country : Country.all()) {
      points.computeIfAbsent(
          country.code(), code -> Point.unknown(code, country.name(asked.wording().locale())));
    }
    return new Choropleth(
        heading(FigureName.COUNTRY, answer),
        axes(Dimension.COUNTRY),
        List.copyOf(points.values()),
        ChartWords.of(asked));
  }

  private RankChart ranking(FigureName name, Answer answer) {
    List<RankChart.Row> rows =
        largest(answer, name == FigureName.PARTNER ? own(answer) : List.of()).stream()
            .map(
                row ->
                    new RankChart.Row(
                        linked(
                            name.subject(),
                            row.groups().getFirst(),
                            row,
                            label(name.subject(), row.groups().getFirst())),
                        BigDecimal.valueOf(row.projects())))
            .toList();
    return new RankChart(
        heading(name, answer),
        axes(name.subject()),
        asked.question().measure().isMoney() ? asked.wording().text("column.projects") : null,
        rows,
        ChartWords.of(asked));
  }

  private static List<Answer.Row> largest(Answer answer, List<Answer.Row> without) {
    return answer.rows().stream()
        .filter(row -> isStated(row) && !without.contains(row))
        .sorted(Comparator.comparing(Answer.Row::value).reversed())
        .limit(RANKS)
        .toList();
  }

  private HeatMap heat(FigureName name, Answer answer) {
    Map<Answer.Group, Map<Integer, BigDecimal>> cells = new LinkedHashMap<>();
    for (Answer.Row row : answer.rows().stream().filter(Figures::isStated).toList()) {
      int year = Integer.parseInt(row.groups().getLast().key());
      if (year > today - HEAT_YEARS) {
        cells
            .computeIfAbsent(row.groups().getFirst(), group -> new TreeMap<>())
            .put(year, row.value());
      }
    }
    IntSummaryStatistics years =
        cells.values().stream()
            .flatMap(row -> row.keySet().stream())
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    List<Series> rows =
        cells.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<?, Map<Integer, BigDecimal>> row) -> sum(row.getValue()))
                    .reversed())
            .limit(HEAT_ROWS)
            .map(row -> series(label(name.subject(), row.getKey()), row.getValue(), years))
            .toList();
    return new HeatMap(
        heading(name, answer),
        axes(Dimension.YEAR),
        asked.labels().of(name.subject()),
        rows,
        ChartWords.of(asked));
  }

  private static BigDecimal sum(Map<Integer, BigDecimal> values) {
    return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Series series(
      String name, Map<Integer, BigDecimal> values, IntSummaryStatistics years) {
    List<Point> points =
        IntStream.rangeClosed(years.getMin(), years.getMax())
            .mapToObj(
                year ->
                    Point.of(
                        Integer.toString(year),
                        Integer.toString(year),
                        values.getOrDefault(year, BigDecimal.ZERO)))
            .toList();
    return new Series(name, points);
  }

  private String label(Dimension dimension, Answer.Group group) {
    return asked.labels().of(dimension, group.key(), group.label());
  }

  private Point linked(Dimension dimension, Answer.Group group, Answer.Row row, String label) {
    String key = group.key();
    Question narrowed = Revision.only(Revision.whole(asked.question()), dimension, key);
    return Point.of(key, label, row.value()).withHref(asked.links().landscape(narrowed));
  }

  private Axes axes(Dimension dimension) {
    return new Axes(asked.labels().of(dimension), asked.labels().measured(asked.question()));
  }
}
