package permed.landscape.chart;

/** What is drawn when there is nothing to draw: a line that says so. */
final class Emptiness {

  private Emptiness() {}

  static double draw(Canvas canvas, double top) {
    return draw(canvas, top, canvas.wording().texts().noData());
  }

  static double draw(Canvas canvas, double top, String words) {
    canvas.across(Paint.GRID, 0, canvas.width(), top + .5);
    canvas.write(Paint.MUTED, 0, top + 24, Canvas.LABEL, words);
    canvas.across(Paint.GRID, 0, canvas.width(), top + 38.5);
    return top + 40;
  }
}
