package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every drawing writes on: the width there is, the words of the chart, and the marks all
 * charts share. Pixels grow to the right and downwards.
 */
record Canvas(SvgWriter svg, int width, String idPrefix, Wording wording) {

  static final double SMALL = 11.5;
  static final double LABEL = 12.5;
  static final int NARROW = 480;
  private static final String LIGHT = "0.45";

  boolean narrow() {
    return width < NARROW;
  }

  String hatch() {
    return "url(#" + idPrefix + "-hatch)";
  }

  void write(Paint paint, double x, double y, double size, String text) {
    if (!text.isEmpty()) {
      svg.text("text", text, paint, "x", x, "y", y, "font-size", size);
    }
  }

  void writeUpTo(Paint paint, double x, double y, double size, String text) {
    if (!text.isEmpty()) {
      svg.text("text", text, paint, "x", x, "y", y, "font-size", size, "text-anchor", "end");
    }
  }

  void writeAround(Paint paint, double x, double y, double size, String text) {
    svg.text("text", text, paint, "x", x, "y", y, "font-size", size, "text-anchor", "middle");
  }

  void across(Paint paint, double x, double toX, double y) {
    svg.empty("path", paint, "d", "M" + tenths(x) + " " + tenths(y) + "H" + tenths(toX));
  }

  /** A filled rectangle; lighter for money that is promised, not spent. */
  void box(Paint paint, boolean light, double x, double y, double width, double height) {
    if (light) {
      box(Paint.ZERO, false, x, y, width, height);
    }
    svg.empty(
        "rect",
        paint,
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        height,
        "fill-opacity",
        light ? LIGHT : null);
  }

  /** A rectangle with a hairline inside its edge, filled or not. */
  void outlined(@Nullable Paint fill, double x, double y, double width, double height) {
    Object[] size = {"x", x + .5, "y", y + .5, "width", width - 1, "height", height - 1};
    List<Object> attributes = new ArrayList<>(List.of(Paint.HATCH));
    attributes.addAll(fill == null ? List.of("fill", "none") : List.of(fill));
    attributes.addAll(List.of(size));
    svg.empty("rect", attributes.toArray());
  }

  void hatched(double x, double y, double width, double height) {
    svg.empty("rect", "x", x, "y", y, "width", width, "height", height, "fill", hatch());
  }

  /** An unseen rectangle that makes a small mark easy to reach. */
  void reachable(double x, double y, double width, double height) {
    svg.empty(
        "rect",
        "x",
        x,
        "y",
        y,
        "width",
        width,
        "height",
        height,
        "fill",
        "none",
        "pointer-events",
        "all");
  }

  /** Opens a mark that names itself and, when its point has a link, leads there. */
  void open(@Nullable Point point, String name) {
    String href = point == null ? null : point.href();
    if (href == null) {
      svg.start("g");
    } else {
      svg.start("a", "xlink:href", href, "aria-label", name);
    }
    svg.text("title", name);
  }

  void close() {
    svg.end();
  }

  /** What is known of a point, for the reader who asks a mark. */
  String said(Point point) {
    BigDecimal value = point.value();
    if (value != null) {
      return wording.format().text(value);
    }
    ChartTexts texts = wording.texts();
    return point.state() == Point.State.NOT_REPORTED ? texts.notReported() : texts.unknown();
  }

  String number(BigDecimal value, BigDecimal scale) {
    return wording.format().print(value, scale).number();
  }

  String unit(BigDecimal scale) {
    return wording.format().print(scale, scale).unit();
  }

  double widest(List<String> texts, double size) {
    return texts.stream().mapToDouble(text -> Lettering.width(text, size)).max().orElse(0);
  }

  private static String tenths(double number) {
    return SvgWriter.tenths(number);
  }
}
