package permed.landscape.chart;

import java.util.List;

/** Says what a map cannot show, so that nothing is lost. */
final class Elsewhere {

  private Elsewhere() {}

  /** Writes the line below a map, if there is anything to say; returns the bottom. */
  static double write(Canvas canvas, List<String> others, double top) {
    if (others.isEmpty()) {
      return top;
    }
    String text = canvas.wording().texts().elsewhere() + ": " + String.join(" · ", others);
    double y = top;
    for (String line : Lettering.wrap(text, Canvas.SMALL, canvas.width())) {
      y += Canvas.SMALL + 5;
      canvas.write(Paint.MUTED, 0, y, Canvas.SMALL, line);
    }
    return y + 4;
  }
}
