package permed.platform.observatory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.chart.Chart;
import permed.landscape.chart.ChartTable;
import permed.landscape.chart.SvgRenderer;
import permed.landscape.question.Exploration;
import permed.landscape.question.Question;
import permed.landscape.snapshot.Dimension;
import permed.platform.observatory.Reading;

/**
 * Chooses the charts of a results page. The one by year is drawn into the page, because its bars
 * are links; the others are images of their own, so that the page stays small and its text does not
 * wait for them.
 *
 * @param width room for charts, in pixels
 */
record FigurePlanner(Asked asked, Reading reading, int width) {

  /** Room for charts beside the filters, in pixels. */
  static final int BESIDE_FILTERS = 904;

  /** Room for charts on a page of their own. */
  static final int WHOLE_PAGE = 1216;

  private static final int GAP = 40;
  private static final int PHONE = 358;

  List<FigureBox> plan(Exploration.Found found) {
    boolean manyFunders = values(found, Dimension.FUNDER) > 1;
    return plan(
        found,
        List.of(
            FigureName.YEAR,
            FigureName.COUNTRY,
            manyFunders ? FigureName.FUNDER : FigureName.PROGRAMME,
            FigureName.ORGANISATION,
            manyFunders ? FigureName.FUNDER_YEAR : FigureName.PROGRAMME_YEAR));
  }

  List<FigureBox> plan(Exploration.Found found, List<FigureName> names) {
    return found.hits().total() == 0
        ? List.of()
        : names.stream().map(name -> isByYear(name) ? drawn(name) : image(name)).toList();
  }

  private static boolean isByYear(FigureName name) {
    return name == FigureName.YEAR || name == FigureName.SHARE_YEAR;
  }

  private static long values(Exploration.Found found, Dimension dimension) {
    return found.facets().stream()
        .filter(facet -> facet.dimension() == dimension)
        .mapToLong(Exploration.Facet::values)
        .findFirst()
        .orElse(0);
  }

  private FigureBox drawn(FigureName name) {
    Question question = Revision.grouped(asked.question(), name.groupBy());
    Chart chart = figures().draw(name, Outcomes.answer(reading, question));
    String svg = new SvgRenderer(name.id()).withoutHeading().render(chart, half());
    FigureBox.Table table = new FigureBox.Table(ChartTable.header(chart), ChartTable.rows(chart));
    return box(name, svg, chart.note(), table, half());
  }

  private FigureBox image(FigureName name) {
    boolean wide = place(name).equals("wide");
    FigureBox.Table later = new FigureBox.Table(List.of(), List.of());
    return box(name, "", null, later, wide ? width : half());
  }

  private FigureBox box(
      FigureName name, String inline, @Nullable String note, FigureBox.Table table, int pixels) {
    Question question = Revision.whole(asked.question());
    String language = asked.wording().locale().getLanguage();
    String svg = asked.links().chart(name, "svg", question, language);
    String title = figures().title(name);
    return new FigureBox(
        name.id(),
        title,
        asked.wording().text("figure.alt", title),
        inline,
        svg + "&width=" + pixels,
        svg + "&width=" + PHONE,
        asked.links().table(question, name.groupBy()),
        svg,
        asked.links().chart(name, "csv", question, language),
        note == null ? "" : note,
        place(name),
        table);
  }

  private int half() {
    return (width - GAP) / 2;
  }

  private static String place(FigureName name) {
    if (name == FigureName.COUNTRY) {
      return "tall";
    }
    return name.isCross()
            || name.subject() == Dimension.ORGANISATION && name != FigureName.SHARE_YEAR
        ? "wide"
        : "";
  }

  private Figures figures() {
    return new Figures(asked, reading.day().getYear());
  }
}
