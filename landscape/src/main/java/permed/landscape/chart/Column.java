package permed.landscape.chart;

/** The place of one bar along the axis and the share of it that the bar fills, in the middle. */
record Column(double left, double place, double share) {

  double width() {
    return place * share;
  }

  double bar() {
    return left + (place - width()) / 2;
  }

  double middle() {
    return left + place / 2;
  }
}
