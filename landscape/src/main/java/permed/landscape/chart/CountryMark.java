package permed.landscape.chart;

import java.util.ArrayList;
import java.util.List;

/** How a country stands on a map: its outline, or a dot where that is too small to be seen. */
record CountryMark(Canvas canvas, Point point, Outline outline) {

  private static final double TOO_SMALL = 3;

  boolean isDot() {
    return outline.extent() < TOO_SMALL || outline.path().isEmpty();
  }

  /** Draws it with its fill and, where it needs one, an edge of its own. */
  void draw(String said, List<Object> fill, boolean edged) {
    List<Object> attributes = new ArrayList<>(fill);
    if (edged || isDot()) {
      attributes.add(Paint.HATCH);
    }
    canvas.open(point, said);
    if (isDot()) {
      double radius = Math.clamp(canvas.width() / 200.0, 2.2, 4);
      attributes.addAll(List.of("cx", outline.x(), "cy", outline.y(), "r", radius));
      canvas.svg().empty("circle", attributes.toArray());
    } else {
      attributes.addAll(List.of("d", outline.path()));
      canvas.svg().empty("path", attributes.toArray());
    }
    canvas.close();
  }
}
