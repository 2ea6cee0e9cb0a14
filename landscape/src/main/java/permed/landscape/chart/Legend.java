package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys to colours: a row of named swatches, and the scale of tints with its real limits. */
record Legend(Canvas canvas) {

  private static final double SWATCH = 12;
  private static final double LINE = 20;

  /** A swatch with its name; without a paint it is hatched. */
  record Key(@Nullable Paint paint, boolean light, String name) {

    static Key of(Paint paint, String name) {
      return new Key(paint, false, name);
    }

    static Key hatched(String name) {
      return new Key(null, false, name);
    }
  }

  /** Writes the keys from left to right, in as many lines as they need; returns the bottom. */
  double row(List<Key> keys, double top) {
    double x = 0;
    double y = top;
    for (Key key : keys) {
      double room = canvas.width() - SWATCH - 6;
      String name = Lettering.fit(key.name(), Canvas.LABEL, room);
      double width = SWATCH + 6 + Lettering.width(name, Canvas.LABEL);
      if (x > 0 && x + width > canvas.width()) {
        x = 0;
        y += LINE;
      }
      swatch(key, x, y);
      canvas.write(Paint.INK, x + SWATCH + 6, y + SWATCH - 1.5, Canvas.LABEL, name);
      x += width + 16;
    }
    return keys.isEmpty() ? top : y + LINE;
  }

  /** Writes the keys below each other from a left edge; returns the bottom. */
  double column(List<Key> keys, double left, double top) {
    double y = top;
    for (Key key : keys) {
      double room = canvas.width() - left - SWATCH - 6;
      swatch(key, left, y);
      String name = Lettering.fit(key.name(), Canvas.LABEL, room);
      canvas.write(Paint.INK, left + SWATCH + 6, y + SWATCH - 1.5, Canvas.LABEL, name);
      y += LINE;
    }
    return y;
  }

  /** The tints side by side with the limits written where they meet; returns the bottom. */
  double scale(ClassLimits limits, BigDecimal largest, double top) {
    String unit = canvas.unit(largest);
    double x = unit.isEmpty() ? 0 : Lettering.width(unit, Canvas.LABEL) + 8;
    canvas.write(Paint.MUTED, 0, top + 9, Canvas.LABEL, unit);
    int classes = limits.classes();
    double step = Math.min(48, (canvas.width() - x) / classes);
    for (int i = 0; i < classes; i++) {
      canvas.box(Paint.tint(i, classes), false, x + i * step, top, step - 1, 10);
    }
    for (int i = 1; i < classes; i++) {
      String limit = canvas.number(limits.limits().get(i - 1), largest);
      canvas.writeAround(Paint.INK, x + i * step - .5, top + 24, Canvas.SMALL, limit);
    }
    return top + 32;
  }

  /** The classes as keys, highest first: "≥ 50", "20 – 50", "< 1". */
  List<Key> classes(ClassLimits limits, BigDecimal largest) {
    List<String> printed =
        limits.limits().stream().map(limit -> canvas.number(limit, largest)).toList();
    List<Key> keys = new ArrayList<>();
    for (int i = printed.size(); i >= 0; i--) {
      keys.add(Key.of(Paint.tint(i, limits.classes()), range(printed, i)));
    }
    return keys;
  }

  private static String range(List<String> limits, int index) {
    if (limits.isEmpty()) {
      return "> 0";
    }
    if (index == 0) {
      return "< " + limits.getFirst();
    }
    String from = limits.get(index - 1);
    return index == limits.size() ? "≥ " + from : from + " – " + limits.get(index);
  }

  private void swatch(Key key, double x, double y) {
    Paint paint = key.paint();
    if (paint == null) {
      canvas.hatched(x, y, SWATCH, SWATCH);
      canvas.outlined(null, x, y, SWATCH, SWATCH);
    } else if (paint == Paint.ZERO) {
      canvas.outlined(paint, x, y, SWATCH, SWATCH);
    } else {
      canvas.box(paint, key.light(), x, y, SWATCH, SWATCH);
    }
  }
}
