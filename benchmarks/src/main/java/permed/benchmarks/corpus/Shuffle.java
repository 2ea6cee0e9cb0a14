package permed.benchmarks.corpus;

/**
 * An order of a run of numbers in which neighbours are far apart, found without memory: position
 * times a stride that shares no divisor with the count.
 */
final class Shuffle {

  private final int first;
  private final int count;
  private final long stride;
  private final long offset;

  Shuffle(int first, int count, long seed) {
    this.first = first;
    this.count = count;
    this.offset = Math.floorMod(seed * 7919, (long) Math.max(1, count));
    long candidate = Math.max(1, Math.round(count * 0.618) + Math.floorMod(seed, 97L));
    while (divisor(candidate, count) > 1) {
      candidate++;
    }
    this.stride = candidate;
  }

  int count() {
    return count;
  }

  int at(int position) {
    return first + (int) ((offset + position * stride) % count);
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }
}
