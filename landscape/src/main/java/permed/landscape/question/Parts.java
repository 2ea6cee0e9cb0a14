package permed.landscape.question;

import java.util.Arrays;

/**
 * Pieces of one project while it is cut up: each has a group in up to two dimensions, a part of the
 * figure, and the {@linkplain Spans span} of days its money is for until it is cut into years. Used
 * again for every project.
 */
final class Parts {

  private int[] firsts = new int[32];
  private int[] seconds = new int[32];
  private int[] spans = new int[32];
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

  int span(int part) {
    return spans[part];
  }

  long amount(int part) {
    return amounts[part];
  }

  /** Adds a piece for the days of the project. */
  void add(int first, int second, long amount) {
    add(first, second, Spans.OF_PROJECT, amount);
  }

  void add(int first, int second, int span, long amount) {
    if (size == firsts.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      seconds = Arrays.copyOf(seconds, size * 2);
      spans = Arrays.copyOf(spans, size * 2);
      amounts = Arrays.copyOf(amounts, size * 2);
    }
    firsts[size] = first;
    seconds[size] = second;
    spans[size] = span;
    amounts[size++] = amount;
  }

  /**
   * Joins pieces of the same groups whatever their span; what comes of it is for the days of the
   * project.
   *
   * @param change from the span and amount of a piece to what is left of it
   */
  void joinSpans(AmountOfSpan change) {
    int pieces = size;
    size = 0;
    for (int part = 0; part < pieces; part++) {
      long amount = change.apply(spans[part], amounts[part]);
      merge(firsts[part], seconds[part], Spans.OF_PROJECT, amount);
    }
  }

  /** What becomes of an amount for a span. */
  interface AmountOfSpan {
    long apply(int span, long amount);
  }

  /** Adds to the piece with the same groups and span, if there is one. */
  void merge(int first, int second, int span, long amount) {
    for (int part = 0; part < size; part++) {
      if (firsts[part] == first && seconds[part] == second && spans[part] == span) {
        amounts[part] += amount;
        return;
      }
    }
    add(first, second, span, amount);
  }
}
