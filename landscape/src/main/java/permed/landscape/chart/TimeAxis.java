package permed.landscape.chart;

import java.util.List;

/** Equal places from left to right, and as many of their labels as fit without touching. */
record TimeAxis(Canvas canvas, List<Category> categories, double left, double place) {

  static final double HEIGHT = 22;

  private static final List<Integer> STRIDES = List.of(1, 2, 5, 10, 20, 50, 100);
  private static final double GAP = 6;

  /** As wide as there is room and at most so wide, with no label leaving the canvas. */
  static TimeAxis fitting(Canvas canvas, List<Category> categories, double left, double widest) {
    double room = canvas.width() - left;
    double place = room / categories.size();
    double label = Lettering.width(categories.getLast().label(), Canvas.SMALL);
    double overhang = Math.clamp((label - place) / 2, 0, room / 8);
    place = (room - overhang) / categories.size();
    return new TimeAxis(canvas, categories, left, Math.min(place, widest));
  }

  double start(int index) {
    return left + index * place;
  }

  double middle(int index) {
    return start(index) + place / 2;
  }

  double end() {
    return start(categories.size());
  }

  void label(double baseline) {
    boolean years = categories.stream().allMatch(each -> Category.isYear(each.key()));
    int stride = stride();
    for (int i = 0; i < categories.size(); i++) {
      Category each = categories.get(i);
      int number = years ? Integer.parseInt(each.key()) : i;
      if (number % stride == 0) {
        double room = place * stride - 2;
        String label = Lettering.fit(each.label(), Canvas.SMALL, room);
        canvas.writeAround(Paint.MUTED, middle(i), baseline, Canvas.SMALL, label);
      }
    }
  }

  private int stride() {
    List<String> labels = categories.stream().map(Category::label).toList();
    double widest = Math.min(canvas.widest(labels, Canvas.SMALL), 90) + GAP;
    return STRIDES.stream().filter(n -> n * place >= widest).findFirst().orElse(100);
  }
}
