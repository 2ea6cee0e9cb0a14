package permed.landscape.chart;

import java.util.Arrays;

/** A rectangle of the flat map, to which outlines are cut. */
record Frame(double west, double south, double east, double north) {

  private enum Side {
    WEST,
    EAST,
    SOUTH,
    NORTH
  }

  /** Height over width. */
  double aspect() {
    return (north - south) / (east - west);
  }

  boolean contains(double x, double y) {
    return x >= west && x <= east && y >= south && y <= north;
  }

  /** The part of a ring inside, cut at one side after the other; empty when there is none. */
  double[] cut(double[] ring) {
    double[] rest = ring;
    for (Side side : Side.values()) {
      rest = cut(rest, side);
    }
    return rest;
  }

  private double[] cut(double[] ring, Side side) {
    double[] kept = new double[ring.length * 2 + 4];
    int size = 0;
    for (int i = 0; i < ring.length; i += 2) {
      int before = i == 0 ? ring.length - 2 : i - 2;
      double from = depth(ring[before], ring[before + 1], side);
      double to = depth(ring[i], ring[i + 1], side);
      if (from >= 0 != to >= 0) {
        double share = from / (from - to);
        kept[size++] = ring[before] + share * (ring[i] - ring[before]);
        kept[size++] = ring[before + 1] + share * (ring[i + 1] - ring[before + 1]);
      }
      if (to >= 0) {
        kept[size++] = ring[i];
        kept[size++] = ring[i + 1];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /** How far inside a point lies, seen from one side; negative outside. */
  private double depth(double x, double y, Side side) {
    return switch (side) {
      case WEST -> x - west;
      case EAST -> east - x;
      case SOUTH -> y - south;
      case NORTH -> north - y;
    };
  }
}
