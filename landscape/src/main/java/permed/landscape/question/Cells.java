package permed.landscape.question;

import java.util.Arrays;

/**
 * A table of sums and counts with one row for each value of a first and one column for each of a
 * second dimension: a plain array while it is small, and else only the cells in use.
 */
final class Cells {

  private static final long LARGEST_ARRAY = 1 << 18;
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final long EMPTY = -1;

  private final int columns;
  private final boolean dense;
  private long[] keys;
  private long[] sums;
  private int[] counts;
  private int used;

  /** With room for "not stated" in each dimension. */
  Cells(int firsts, int seconds) {
    this.columns = seconds + 1;
    long size = (firsts + 1L) * columns;
    this.dense = size <= LARGEST_ARRAY;
    int capacity = dense ? (int) size : FIRST_CAPACITY;
    this.keys = new long[dense ? 0 : capacity];
    this.sums = new long[capacity];
    this.counts = new int[capacity];
    Arrays.fill(keys, EMPTY);
  }

  void add(int first, int second, int projects, long amount) {
    long key = (long) first * columns + second;
    int slot = dense ? (int) key : slot(key);
    sums[slot] += amount;
    counts[slot] += projects;
  }

  void addAll(Cells other) {
    other.forEach(this::add);
  }

  /** Every cell with a project, by first and then by second dimension. */
  void forEach(Visitor visitor) {
    if (dense) {
      for (int slot = 0; slot < counts.length; slot++) {
        if (counts[slot] > 0) {
          visitor.visit(slot / columns, slot % columns, counts[slot], sums[slot]);
        }
      }
      return;
    }
    for (long key : Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray()) {
      int slot = slot(key);
      visitor.visit((int) (key / columns), (int) (key % columns), counts[slot], sums[slot]);
    }
  }

  interface Visitor {
    void visit(int first, int second, int projects, long amount);
  }

  /** Where a key stands, or a new place for it. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = spread(key) & mask;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    if (keys[slot] == EMPTY) {
      if (used * 2 >= keys.length) {
        grow();
        return slot(key);
      }
      keys[slot] = key;
      used++;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldSums = sums;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    sums = new long[keys.length];
    counts = new int[keys.length];
    used = 0;
    Arrays.fill(keys, EMPTY);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != EMPTY) {
        int slot = slot(oldKeys[old]);
        sums[slot] = oldSums[old];
        counts[slot] = oldCounts[old];
      }
    }
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }
}
