package permed.landscape.question;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * Pieces of one project while it is cut up: each has a group in up to two dimensions and a part of
 * the figure. Used again for every project.
 */
final class Parts {

  private int[] firsts = new int[32];
  private int[] seconds = new int[32];
  private long[] amounts = new long[32];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int first(int part) {
    return firsts[part];
  }

  int second(int part) {
    return seconds[part];
  }

  long amount(int part) {
    return amounts[part];
  }

  void add(int first, int second, long amount) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      seconds = Arrays.copyOf(seconds, size * 2);
      amounts = Arrays.copyOf(amounts, size * 2);
    }
    firsts[size] = first;
    seconds[size] = second;
    amounts[size++] = amount;
  }

  void replaceAmounts(LongUnaryOperator change) {
    for (int part = 0; part < size; part++) {
      amounts[part] = change.applyAsLong(amounts[part]);
    }
  }

  /** Adds to the piece with the same groups, if there is one. */
  void merge(int first, int second, long amount) {
    for (int part = 0; part < size; part++) {
      if (firsts[part] == first && seconds[part] == second) {
        amounts[part] += amount;
        return;
      }
    }
    add(first, second, amount);
  }
}
