package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One line per row: name, amount, count, bar. On a narrow page the bar has its own line below the
 * words.
 */
final class RankDrawing {

  private static final double GAP = 16;
  private static final double SILENCE = 64;

  private final Canvas canvas;
  private final RankChart chart;
  private final double amountWidth;
  private final double countWidth;

  RankDrawing(Canvas canvas, RankChart chart) {
    this.canvas = canvas;
    this.chart = chart;
    List<String> amounts = chart.rows().stream().map(row -> amount(row.point())).toList();
    List<String> counts = chart.rows().stream().map(this::count).toList();
    this.amountWidth = canvas.widest(amounts, Canvas.LABEL);
    String head = chart.counts();
    double headWidth = head == null ? 0 : Lettering.width(head, Canvas.SMALL);
    this.countWidth =
        head == null ? 0 : Math.max(canvas.widest(counts, Canvas.LABEL), headWidth) + GAP;
  }

  double draw(double top) {
    if (chart.rows().isEmpty()) {
      return Emptiness.draw(canvas, top);
    }
    return canvas.narrow() ? belowEachOther(top) : besideEachOther(top);
  }

  private double besideEachOther(double top) {
    double nameWidth = nameWidth();
    double amountEnd = nameWidth + GAP + amountWidth;
    double countEnd = amountEnd + countWidth;
    double y = heads(nameWidth, countEnd, top);
    for (RankChart.Row row : chart.rows()) {
      open(row.point());
      canvas.reachable(0, y, canvas.width(), 26);
      words(row, new Line(nameWidth, amountEnd, countEnd, y + 17));
      bar(row.point(), countEnd + GAP, y + 5, 16);
      canvas.close();
      y += 26;
      canvas.across(Paint.GRID, 0, canvas.width(), y - .5);
    }
    return y;
  }

  private double belowEachOther(double top) {
    double countEnd = canvas.width();
    double amountEnd = countEnd - countWidth;
    double nameWidth = amountEnd - amountWidth - GAP;
    double y = heads(nameWidth, countEnd, top);
    for (RankChart.Row row : chart.rows()) {
      open(row.point());
      canvas.reachable(0, y, canvas.width(), 44);
      words(row, new Line(nameWidth, amountEnd, countEnd, y + 19));
      bar(row.point(), 0, y + 27, 9);
      canvas.close();
      y += 44;
    }
    return y;
  }

  private record Line(double nameWidth, double amountEnd, double countEnd, double y) {}

  private double nameWidth() {
    List<String> names = chart.rows().stream().map(row -> row.point().label()).toList();
    return Math.min(canvas.widest(names, Canvas.LABEL), canvas.width() * .36);
  }

  private double heads(double nameWidth, double countEnd, double top) {
    String counts = chart.counts();
    String keys = Lettering.fit(chart.axes().keys(), Canvas.SMALL, nameWidth);
    canvas.write(Paint.MUTED, 0, top + 10, Canvas.SMALL, keys);
    if (counts != null) {
      canvas.writeUpTo(Paint.MUTED, countEnd, top + 10, Canvas.SMALL, counts);
    }
    canvas.across(Paint.GRID, 0, canvas.width(), top + 17.5);
    return top + 18;
  }

  private void open(Point point) {
    canvas.open(point, point.label() + ": " + canvas.said(point));
  }

  private void words(RankChart.Row row, Line line) {
    Point point = row.point();
    String name = Lettering.fit(point.label(), Canvas.LABEL, line.nameWidth());
    canvas.write(Paint.INK, 0, line.y(), Canvas.LABEL, name);
    Paint paint = point.value() == null ? Paint.MUTED : Paint.INK;
    canvas.writeUpTo(paint, line.amountEnd(), line.y(), Canvas.LABEL, amount(point));
    canvas.writeUpTo(Paint.MUTED, line.countEnd(), line.y(), Canvas.LABEL, count(row));
  }

  private void bar(Point point, double left, double top, double height) {
    BigDecimal value = point.value();
    double room = canvas.width() - left;
    if (value == null) {
      if (point.state() == Point.State.NOT_REPORTED) {
        canvas.hatched(left, top, Math.min(room, SILENCE), height);
      }
      return;
    }
    BigDecimal low = extreme(-1);
    double span = extreme(1).subtract(low).doubleValue();
    double zero = span == 0 ? left : left + room * -low.doubleValue() / span;
    double length = span == 0 ? 0 : room * value.abs().doubleValue() / span;
    double start = value.signum() < 0 ? zero - length : zero;
    canvas.box(Paint.ACCENT, false, start, top, length, height);
  }

  private BigDecimal extreme(int sign) {
    return chart.rows().stream()
        .map(row -> row.point().value())
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, sign < 0 ? BigDecimal::min : BigDecimal::max);
  }

  private String amount(Point point) {
    return point.state() == Point.State.UNKNOWN ? "–" : canvas.said(point);
  }

  private String count(RankChart.Row row) {
    BigDecimal count = row.count();
    return count == null ? "" : chart.wording().counts().text(count);
  }
}
