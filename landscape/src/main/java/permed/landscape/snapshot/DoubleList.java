package permed.landscape.snapshot;

import java.util.Arrays;

/** Doubles in a row that grows, without a box for each. */
final class DoubleList {

  private double[] values = new double[16];
  private int size;

  void add(double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  double[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
