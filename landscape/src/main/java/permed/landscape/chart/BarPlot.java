package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bars themselves. Totals stand above them when all of them fit; a zero always says so. What is
 * not reported is a hatched place, or a hatched cap on a stack that lacks it.
 */
record BarPlot(Canvas canvas, Bars bars, Scale scale, TimeAxis axis) {

  private static final double BAR_SHARE = .74;
  private static final double LIFT = 5;
  private static final double CAP = 11;

  void draw() {
    boolean labelled = labelsFit();
    for (int i = 0; i < bars.categories().size(); i++) {
      if (bars.stacked()) {
        stack(i, labelled);
      } else {
        sideBySide(i, labelled);
      }
    }
  }

  private boolean labelsFit() {
    List<String> labels = bars.reach().stream().map(this::number).toList();
    int shares = bars.stacked() ? 1 : bars.series().size();
    double room = bars.stacked() ? axis.place() : axis.place() * BAR_SHARE;
    return canvas.widest(labels, Canvas.SMALL) <= room / shares;
  }

  private void stack(int index, boolean labelled) {
    Category category = bars.categories().get(index);
    Column column = new Column(axis.start(index), axis.place(), BAR_SHARE);
    BigDecimal up = BigDecimal.ZERO;
    BigDecimal down = BigDecimal.ZERO;
    for (Series each : bars.series()) {
      Point point = each.find(category.key()).orElse(null);
      BigDecimal value = point == null ? null : point.value();
      if (point != null && value != null) {
        bar(column, each, point, value.signum() < 0 ? down : up);
        up = up.add(value.max(BigDecimal.ZERO));
        down = down.add(value.min(BigDecimal.ZERO));
      }
    }
    List<Point> silent = bars.silent(category);
    if (bars.values(category).isEmpty()) {
      absent(column, bars.series().getFirst(), category, silent.stream().findFirst().orElse(null));
      return;
    }
    double summit = scale.y(up);
    silent.forEach(point -> cap(column, point, summit));
    double lift = silent.isEmpty() ? LIFT : LIFT + CAP;
    label(column, up.add(down), summit - lift, labelled);
  }

  private void cap(Column column, Point point, double y) {
    canvas.open(point, point.label() + ": " + canvas.said(point));
    canvas.hatched(column.bar(), y - CAP, column.width(), CAP - 1);
    canvas.close();
  }

  private void sideBySide(int index, boolean labelled) {
    Category category = bars.categories().get(index);
    double width = axis.place() * BAR_SHARE / bars.series().size();
    double left = axis.start(index) + axis.place() * (1 - BAR_SHARE) / 2;
    for (Series each : bars.series()) {
      Column column = new Column(left, width, Math.max(.5, 1 - 1 / width));
      Point point = each.find(category.key()).orElse(null);
      BigDecimal value = point == null ? null : point.value();
      if (point == null || value == null) {
        absent(column, each, category, point);
      } else {
        bar(column, each, point, BigDecimal.ZERO);
        label(column, value, scale.y(value.max(BigDecimal.ZERO)) - LIFT, labelled);
      }
      left += width;
    }
  }

  private void bar(Column column, Series one, Point point, BigDecimal from) {
    BigDecimal to = from.add(Objects.requireNonNull(point.value()));
    double top = scale.y(from.max(to));
    double bottom = scale.y(from.min(to));
    canvas.open(point, said(one, point.label(), canvas.said(point)));
    if (bars.series().size() == 1) {
      canvas.reachable(column.left(), scale.top(), column.place(), scale.bottom() - scale.top());
    }
    Paint hue = bars.hues().of(one);
    canvas.box(hue, one.committed(), column.bar(), top, column.width(), bottom - top);
    canvas.close();
  }

  private void label(Column column, BigDecimal value, double y, boolean labelled) {
    if (!labelled && value.signum() != 0) {
      return;
    }
    String number = number(value);
    double width = Lettering.width(number, Canvas.SMALL);
    if (scale.ticks().values().stream().anyMatch(tick -> crosses(scale.y(tick), y))) {
      canvas.box(Paint.ZERO, false, column.middle() - width / 2, y - 10, width, 12);
    }
    canvas.writeAround(Paint.INK, column.middle(), y, Canvas.SMALL, number);
  }

  /** Whether a hairline would strike through words on this baseline. */
  private static boolean crosses(double line, double baseline) {
    return line > baseline - 10 && line < baseline + 1;
  }

  private void absent(Column column, Series one, Category category, @Nullable Point point) {
    boolean silent = point != null && point.state() == Point.State.NOT_REPORTED;
    ChartTexts texts = canvas.wording().texts();
    canvas.open(point, said(one, category.label(), silent ? texts.notReported() : texts.unknown()));
    double zero = scale.y(BigDecimal.ZERO);
    if (silent) {
      canvas.hatched(column.bar(), scale.top(), column.width(), zero - scale.top());
    } else {
      canvas.writeAround(Paint.MUTED, column.middle(), zero - LIFT, Canvas.SMALL, "–");
    }
    canvas.close();
  }

  private String said(Series one, String label, String what) {
    boolean alone = bars.series().size() == 1;
    return alone ? label + ": " + what : label + ", " + bars.name(one) + ": " + what;
  }

  private String number(BigDecimal value) {
    return canvas.number(value, scale.largest());
  }
}
