package permed.landscape.delivery.change;

import org.jspecify.annotations.Nullable;

/**
 * Sixty-four bits drawn from a sequence of texts, to tell whether two records say the same. Two
 * that differ are taken for the same once in eighteen quintillion pairs.
 */
final class Mixing {

  private static final long PRIME = 0x100000001b3L;
  private static final int NOTHING = -1;

  private long bits;

  Mixing(long seed) {
    bits = 0xcbf29ce484222325L ^ seed;
  }

  /** Adds one value by its text; nothing differs from an empty text. */
  Mixing add(@Nullable Object value) {
    if (value == null) {
      step(NOTHING);
      return this;
    }
    String text = value.toString();
    step(text.length());
    for (int i = 0; i < text.length(); i++) {
      step(text.charAt(i));
    }
    return this;
  }

  long value() {
    long mixed = bits;
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  private void step(int character) {
    bits = (bits ^ character) * PRIME;
    bits ^= bits >>> 29;
  }
}
