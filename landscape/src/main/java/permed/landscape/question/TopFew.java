package permed.landscape.question;

import java.util.Arrays;

/** Keeps the few items with the least keys out of many; of equal keys the least numbers. */
final class TopFew {

  private final long[] keys;
  private final int[] items;
  private int size;

  TopFew(int most) {
    this.keys = new long[most];
    this.items = new int[most];
  }

  void offer(long key, int item) {
    if (size < keys.length) {
      keys[size] = key;
      items[size] = item;
      up(size++);
    } else if (size > 0 && before(key, item, 0)) {
      keys[0] = key;
      items[0] = item;
      down();
    }
  }

  /** The items kept, least key first. */
  int[] ascending() {
    int[] sorted = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      sorted[i] = items[0];
      size--;
      swap(0, size);
      down();
    }
    return sorted;
  }

  /** All items in the order of their keys; equal keys keep the order of the items. */
  static int[] sorted(int[] items, long[] keys) {
    long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    long[] ranked = new long[items.length];
    for (int i = 0; i < items.length; i++) {
      long rank = Arrays.binarySearch(distinct, keys[i]);
      ranked[i] = rank << 32 | items[i];
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(rankedItem -> (int) rankedItem).toArray();
  }

  private boolean before(long key, int item, int other) {
    return key < keys[other] || (key == keys[other] && item < items[other]);
  }

  private void up(int from) {
    int child = from;
    while (child > 0 && before(keys[(child - 1) / 2], items[(child - 1) / 2], child)) {
      swap(child, (child - 1) / 2);
      child = (child - 1) / 2;
    }
  }

  private void down() {
    int parent = 0;
    while (2 * parent + 1 < size) {
      int larger = 2 * parent + 1;
      if (larger + 1 < size && before(keys[larger], items[larger], larger + 1)) {
        larger++;
      }
      if (!before(keys[parent], items[parent], larger)) {
        return;
      }
      swap(parent, larger);
      parent = larger;
    }
  }

  private void swap(int one, int other) {
    long key = keys[one];
    int item = items[one];
    keys[one] = keys[other];
    items[one] = items[other];
    keys[other] = key;
    items[other] = item;
  }
}
