package permed.benchmarks.corpus;

import java.util.List;

/**
 * A stream of pseudo-random numbers that is the same on every machine and for every JDK
 * (SplitMix64).
 *
 * <p>Each subject (a project, an organisation) has its own stream, found from the seed and its
 * number, so that any of them can be invented alone and in any order.
 */
final class Draw {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  private Draw(long state) {
    this.state = state;
  }

  /** The stream of one aspect of one subject. */
  static Draw of(long seed, Aspect aspect, long number) {
    return new Draw(mix(mix(seed + GOLDEN_GAMMA * (aspect.ordinal() + 1)) ^ mix(number)));
  }

  /** What is drawn of a subject; apart, so that one aspect does not shift the others. */
  enum Aspect {
    FACTS,
    CONSORTIUM,
    PROSE,
    CODES,
    LINKS,
    ORGANISATION
  }

  long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** Uniform from 0, end excluded; the bias of the multiplication is below 2^-32. */
  int below(int end) {
    return (int) (((next() >>> 32) * end) >>> 32);
  }

  /** Uniform, both ends included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** Uniform in [0, 1). */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
