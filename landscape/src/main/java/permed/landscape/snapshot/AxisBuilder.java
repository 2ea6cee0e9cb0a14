package permed.landscape.snapshot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Gathers one axis project by project; its values are numbered by key only at the end. */
final class AxisBuilder {

  private final Dictionary dictionary;
  private final IntList offsets = new IntList();
  private final IntList values = new IntList();
  private final DoubleList shares = new DoubleList();
  private final IntList leads = new IntList();

  AxisBuilder(Dictionary dictionary) {
    this.dictionary = dictionary;
    offsets.add(0);
  }

  /** Adds the next project. */
  void add(Portions portions) {
    for (int i = 0; i < portions.size(); i++) {
      values.add(portions.value(i));
      shares.add(portions.share(i));
    }
    offsets.add(values.size());
    leads.add(portions.lead());
  }

  /** The axis and, for each number of the dictionary, the ordinal it became. */
  Built build() {
    int[] numbers = usedNumbersByKey();
    int[] ordinals = new int[dictionary.size()];
    Arrays.fill(ordinals, Axis.NONE);
    for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
      ordinals[numbers[ordinal]] = ordinal;
    }
    return new Built(axis(numbers, ordinals), ordinals);
  }

  private Axis axis(int[] numbers, int[] ordinals) {
    int[] offsetArray = offsets.toArray();
    int[] entries = renumbered(values, ordinals);
    double[] shareArray = shares.toArray();
    for (int project = 0; project + 1 < offsetArray.length; project++) {
      sort(entries, shareArray, offsetArray[project], offsetArray[project + 1]);
    }
    return new Axis(
        Arrays.stream(numbers).mapToObj(dictionary::key).toArray(String[]::new),
        Arrays.stream(numbers).mapToObj(dictionary::label).toArray(String[]::new),
        Arrays.stream(numbers)
            .map(number -> renumbered(dictionary.parent(number), ordinals))
            .toArray(),
        offsetArray,
        entries,
        shareArray,
        renumbered(leads, ordinals));
  }

  /** Values some project has, and all above them: a shared dictionary may hold others. */
  private int[] usedNumbersByKey() {
    boolean[] used = new boolean[dictionary.size()];
    for (int entry = 0; entry < values.size(); entry++) {
      for (int number = values.get(entry);
          number != Axis.NONE && !used[number];
          number = dictionary.parent(number)) {
        used[number] = true;
      }
    }
    return IntStream.range(0, used.length)
        .filter(number -> used[number])
        .boxed()
        .sorted(Comparator.comparing(dictionary::key))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] renumbered(IntList numbers, int[] ordinals) {
    int[] renumbered = numbers.toArray();
    for (int i = 0; i < renumbered.length; i++) {
      renumbered[i] = renumbered(renumbered[i], ordinals);
    }
    return renumbered;
  }

  private static int renumbered(int number, int[] ordinals) {
    return number == Axis.NONE ? Axis.NONE : ordinals[number];
  }

  /** Insertion sort of two arrays at once: a project has few values. */
  private static void sort(int[] entries, double[] shares, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int entry = entries[i];
      double share = shares[i];
      int hole = i;
      for (; hole > from && entries[hole - 1] > entry; hole--) {
        entries[hole] = entries[hole - 1];
        shares[hole] = shares[hole - 1];
      }
      entries[hole] = entry;
      shares[hole] = share;
    }
  }

  record Built(Axis axis, int[] ordinals) {}
}
