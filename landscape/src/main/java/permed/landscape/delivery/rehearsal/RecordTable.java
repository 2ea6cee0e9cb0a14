package permed.landscape.delivery.rehearsal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import permed.landscape.delivery.change.Aspect;
import permed.landscape.delivery.change.Aspects;
import permed.landscape.delivery.change.RecordKey;

/**
 * For every record whether it stands before and after, and what it says in short; about 100 bytes a
 * record, whatever is in it.
 */
final class RecordTable {

  private static final Aspect[] ASPECTS = Aspect.values();
  private static final int SIDES = Side.values().length;
  private static final long ABSENT = -1;

  private int size;
  private long[] keys = new long[2 * 1024];
  private long[] positions = new long[SIDES * 1024];
  private int[] aspects = new int[SIDES * ASPECTS.length * 1024];
  private int[] slots = new int[4 * 1024];

  int size() {
    return size;
  }

  /** The number of a record, a new one if it was not seen before. */
  int number(RecordKey key) {
    int slot = slot(key.high(), key.low());
    if (slots[slot] == 0) {
      add(key);
      slot = slot(key.high(), key.low());
    }
    return slots[slot] - 1;
  }

  boolean stands(int record, Side side) {
    return position(record, side) != ABSENT;
  }

  /** Where its sketch lies. */
  long position(int record, Side side) {
    return positions[record * SIDES + side.ordinal()];
  }

  void stand(int record, Side side, long position, Aspects said) {
    positions[record * SIDES + side.ordinal()] = position;
    int first = firstAspect(record, side);
    for (Aspect aspect : ASPECTS) {
      aspects[first + aspect.ordinal()] = Long.hashCode(said.bits(aspect));
    }
  }

  /** What of a record that stands on both sides is said otherwise. */
  Set<Aspect> differences(int record) {
    Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
    int before = firstAspect(record, Side.BEFORE);
    int after = firstAspect(record, Side.AFTER);
    for (Aspect aspect : ASPECTS) {
      if (aspects[before + aspect.ordinal()] != aspects[after + aspect.ordinal()]) {
        differing.add(aspect);
      }
    }
    return differing;
  }

  private void add(RecordKey key) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    keys[2 * size] = key.high();
    keys[2 * size + 1] = key.low();
    Arrays.fill(positions, size * SIDES, (size + 1) * SIDES, ABSENT);
    slots[slot(key.high(), key.low())] = size + 1;
    size++;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    positions = Arrays.copyOf(positions, positions.length * 2);
    aspects = Arrays.copyOf(aspects, aspects.length * 2);
    slots = new int[slots.length * 2];
    for (int record = 0; record < size; record++) {
      slots[slot(keys[2 * record], keys[2 * record + 1])] = record + 1;
    }
  }

  /** The slot of this key, or the free one it would go to. */
  private int slot(long high, long low) {
    int slot = (int) low & (slots.length - 1);
    while (slots[slot] != 0) {
      int record = slots[slot] - 1;
      if (keys[2 * record] == high && keys[2 * record + 1] == low) {
        return slot;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private static int firstAspect(int record, Side side) {
    return (record * SIDES + side.ordinal()) * ASPECTS.length;
  }
}
