package permed.landscape.snapshot;

import java.util.Arrays;

/** Longs in a row that grows, without a box for each. */
final class LongList {

  private long[] values = new long[16];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  long get(int index) {
    return values[index];
  }

  void set(int index, long value) {
    values[index] = value;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
