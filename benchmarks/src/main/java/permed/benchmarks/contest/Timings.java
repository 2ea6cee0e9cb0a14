package permed.benchmarks.contest;

import java.util.Arrays;

/** The times of many runs of one thing, in nanoseconds. */
public final class Timings {

  private final long[] ascending;

  /**
   * @param nanos at least one
   */
  public Timings(long... nanos) {
    if (nanos.length == 0) {
      throw new IllegalArgumentException("No runs were timed");
    }
    ascending = nanos.clone();
    Arrays.sort(ascending);
  }

  public int runs() {
    return ascending.length;
  }

  /** The smallest time that at least this share of runs did not exceed (nearest rank). */
  public double millis(double share) {
    int rank = (int) Math.ceil(share * ascending.length);
    return ascending[Math.max(1, rank) - 1] / 1e6;
  }

  public double fastestMillis() {
    return ascending[0] / 1e6;
  }
}
