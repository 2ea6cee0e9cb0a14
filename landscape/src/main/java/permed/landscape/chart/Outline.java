package permed.landscape.chart;

import java.util.Arrays;
import java.util.List;

/**
 * A country's rings in pixels, as the data of an SVG path: steps in tenths of a pixel, without the
 * points that would fall together.
 *
 * @param path empty when nothing of the country is large enough to be seen
 */
record Outline(String path, double x, double y, double extent) {

  /** Points nearer to each other than this many tenths of a pixel are one. */
  private static final int NEAR = 10;

  static Outline of(List<double[]> rings, double left, double top, double width) {
    StringBuilder path = new StringBuilder();
    double[] largest = {left, top, -1};
    for (double[] ring : rings) {
      measure(ring, left, top, width, largest);
      append(path, tenths(ring, left, top, width));
    }
    return new Outline(path.toString(), largest[0], largest[1], largest[2]);
  }

  /** Keeps the middle and the larger side of the largest ring. */
  private static void measure(
      double[] ring, double left, double top, double width, double[] largest) {
    double west = Double.MAX_VALUE;
    double north = Double.MAX_VALUE;
    double east = -Double.MAX_VALUE;
    double south = -Double.MAX_VALUE;
    for (int i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]);
      east = Math.max(east, ring[i]);
      north = Math.min(north, ring[i + 1]);
      south = Math.max(south, ring[i + 1]);
    }
    double extent = width * Math.max(east - west, south - north);
    if (extent > largest[2]) {
      largest[0] = left + width * (west + east) / 2;
      largest[1] = top + width * (north + south) / 2;
      largest[2] = extent;
    }
  }

  private static int[] tenths(double[] ring, double left, double top, double width) {
    int[] kept = new int[ring.length];
    int size = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int x = (int) Math.round((left + ring[i] * width) * 10);
      int y = (int) Math.round((top + ring[i + 1] * width) * 10);
      if (size == 0 || Math.abs(x - kept[size - 2]) + Math.abs(y - kept[size - 1]) >= NEAR) {
        kept[size++] = x;
        kept[size++] = y;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static void append(StringBuilder path, int[] tenths) {
    if (tenths.length < 6) {
      return;
    }
    path.append('M');
    number(path, tenths[0]);
    path.append(' ');
    number(path, tenths[1]);
    path.append('l');
    for (int i = 2; i < tenths.length; i++) {
      int step = tenths[i] - tenths[i - 2];
      if (i > 2 && step >= 0) {
        path.append(' ');
      }
      number(path, step);
    }
    path.append('z');
  }

  private static void number(StringBuilder path, int tenths) {
    path.append(SvgWriter.tenths(tenths / 10.0));
  }
}
