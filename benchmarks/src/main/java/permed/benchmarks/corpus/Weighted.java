package permed.benchmarks.corpus;

import java.util.ArrayDeque;
import java.util.List;

/** Draws values in proportion to their weights, in constant time (Vose's alias method). */
final class Weighted<T> {

  private final List<T> values;
  private final double[] keep;
  private final int[] alias;

  /**
   * @param weights one a value, none negative, not all zero
   */
  Weighted(List<T> values, double[] weights) {
    if (values.isEmpty() || values.size() != weights.length) {
      throw new IllegalArgumentException(values.size() + " values, " + weights.length + " weights");
    }
    this.values = List.copyOf(values);
    this.keep = new double[weights.length];
    this.alias = new int[weights.length];
    share(weights);
  }

  T draw(Draw draw) {
    int slot = draw.below(keep.length);
    return values.get(draw.unit() < keep[slot] ? slot : alias[slot]);
  }

  private void share(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    ArrayDeque<Integer> poor = new ArrayDeque<>();
    ArrayDeque<Integer> rich = new ArrayDeque<>();
    for (int slot = 0; slot < weights.length; slot++) {
      keep[slot] = weights[slot] * weights.length / sum;
      (keep[slot] < 1 ? poor : rich).add(slot);
    }
    while (!poor.isEmpty() && !rich.isEmpty()) {
      int taker = poor.remove();
      int giver = rich.remove();
      alias[taker] = giver;
      keep[giver] -= 1 - keep[taker];
      (keep[giver] < 1 ? poor : rich).add(giver);
    }
    poor.forEach(slot -> keep[slot] = 1);
    rich.forEach(slot -> keep[slot] = 1);
  }
}
