package permed.landscape.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Draws a chart as one SVG 1.1 image that stands alone: same chart, same width, same bytes.
 *
 * <p>Colours are those of the light theme, as attributes; each coloured element also has a class
 * (see {@code chart.css} beside this package) by which a page recolours it. No script, no inline
 * style, no font to download. An image with links has the role of a group, so that a reader can
 * reach them; one without is an image. Width is in pixels, at least {@value #NARROWEST}.
 */
public final class SvgRenderer {

  /** The least width at which words still fit. */
  public static final int NARROWEST = 240;

  private static final String FONTS =
      "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial,"
          + " sans-serif";
  private static final double TITLE = 15;

  private final String idPrefix;
  private final boolean withHeading;

  /**
   * A renderer that draws title, subtitle and note.
   *
   * @param idPrefix begins every id, so that several images can share a page
   */
  public SvgRenderer(String idPrefix) {
    this(idPrefix, true);
  }

  private SvgRenderer(String idPrefix, boolean withHeading) {
    if (!idPrefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
      throw new IllegalArgumentException("Not the beginning of an id: " + idPrefix);
    }
    this.idPrefix = idPrefix;
    this.withHeading = withHeading;
  }

  /** The same for a page that sets title, subtitle and note itself; they are still read aloud. */
  public SvgRenderer withoutHeading() {
    return new SvgRenderer(idPrefix, false);
  }

  /** The SVG; throws IllegalArgumentException when the width is too small. */
  public String render(Chart chart, int width) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException("Narrower than " + NARROWEST + " px: " + width);
    }
    Canvas canvas = new Canvas(new SvgWriter(), width, idPrefix, chart.wording());
    double y = withHeading ? head(canvas, chart) : 0;
    y = draw(canvas, chart, y);
    if (withHeading) {
      y = foot(canvas, chart.note(), y);
    }
    return wrap(canvas, chart, Math.ceil(y + 2));
  }

  private static double draw(Canvas canvas, Chart chart, double top) {
    return switch (chart) {
      case BarChart bars -> new BarDrawing(canvas, bars).draw(top);
      case RankChart ranks -> new RankDrawing(canvas, ranks).draw(top);
      case HeatMap heat -> new HeatDrawing(canvas, heat).draw(top);
      case Choropleth map -> new MapDrawing(canvas, map).draw(top);
      case CategoryMap map -> new CategoryMapDrawing(canvas, map).draw(top);
    };
  }

  private static double head(Canvas canvas, Chart chart) {
    double y = 4;
    for (String line : Lettering.wrap(chart.title(), TITLE * 1.15, canvas.width())) {
      y += 19;
      canvas
          .svg()
          .text("text", line, Paint.INK, "y", y - 4, "font-size", TITLE, "font-weight", "600");
    }
    return lines(canvas, chart.subtitle(), Canvas.LABEL, y) + 10;
  }

  private static double foot(Canvas canvas, @Nullable String note, double y) {
    return note == null || note.isBlank() ? y : lines(canvas, note, Canvas.SMALL, y + 6);
  }

  private static double lines(Canvas canvas, @Nullable String text, double size, double top) {
    double y = top;
    if (text != null && !text.isBlank()) {
      for (String line : Lettering.wrap(text, size, canvas.width())) {
        y += size + 5;
        canvas.write(Paint.MUTED, 0, y - 4, size, line);
      }
    }
    return y;
  }

  private String wrap(Canvas canvas, Chart chart, double height) {
    String titleId = idPrefix + "-title";
    String descId = idPrefix + "-desc";
    String description = description(chart);
    boolean linked = canvas.svg().mentions("<a ");
    SvgWriter svg = new SvgWriter();
    svg.start(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "xmlns:xlink",
        linked ? "http://www.w3.org/1999/xlink" : null,
        "version",
        "1.1",
        "class",
        "chart",
        "width",
        canvas.width(),
        "height",
        height,
        "viewBox",
        "0 0 " + canvas.width() + " " + SvgWriter.tenths(height),
        "role",
        linked ? "group" : "img",
        "aria-labelledby",
        description.isEmpty() ? titleId : titleId + " " + descId,
        "font-family",
        FONTS);
    svg.text("title", chart.title(), "id", titleId);
    if (!description.isEmpty()) {
      svg.text("desc", description, "id", descId);
    }
    if (canvas.svg().mentions(canvas.hatch())) {
      hatch(svg);
    }
    return svg.raw(canvas.svg()).end().toString();
  }

  private static String description(Chart chart) {
    List<String> parts = new ArrayList<>();
    for (String part : new @Nullable String[] {chart.subtitle(), chart.note()}) {
      if (part != null && !part.isBlank()) {
        parts.add(part);
      }
    }
    return String.join(" ", parts);
  }

  private void hatch(SvgWriter svg) {
    svg.start("defs")
        .start(
            "pattern",
            "id",
            idPrefix + "-hatch",
            "width",
            5,
            "height",
            5,
            "patternUnits",
            "userSpaceOnUse",
            "patternTransform",
            "rotate(45)")
        .empty("path", Paint.HATCH, "d", "M1 0V5", "stroke-width", 1)
        .end()
        .end();
  }
}
