package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Adds up, for each name that shares a word with a segment, what the shared words weigh. */
final class SharedWeights {

  private final int[] names;
  private final float[] weights;
  private final int mask;

  /**
   * Room for a number of additions.
   *
   * @param most how many at most
   */
  SharedWeights(int most) {
    int room = Integer.highestOneBit(Math.max(8, most)) * 4;
    names = new int[room];
    weights = new float[room];
    mask = room - 1;
  }

  void add(int name, double weight) {
    int slot = name * 0x9E3779B9 >>> 7 & mask;
    while (names[slot] != 0 && names[slot] != name) {
      slot = (slot + 1) & mask;
    }
    names[slot] = name;
    weights[slot] += (float) weight;
  }

  /** The names with the highest share, best first, ties by number. */
  List<Integer> best(int most, double segmentWeight, IntToDoubleFunction nameWeight) {
    List<Scored> best = new ArrayList<>(most + 1);
    for (int slot = 0; slot < names.length; slot++) {
      if (names[slot] != 0) {
        double share = weights[slot] / (nameWeight.applyAsDouble(names[slot]) + segmentWeight);
        insert(best, new Scored(names[slot], share), most);
      }
    }
    return best.stream().map(Scored::name).toList();
  }

  private static void insert(List<Scored> best, Scored next, int most) {
    if (best.size() == most && !next.isBefore(best.getLast())) {
      return;
    }
    int at = best.size();
    while (at > 0 && next.isBefore(best.get(at - 1))) {
      at--;
    }
    best.add(at, next);
    if (best.size() > most) {
      best.removeLast();
    }
  }

  private record Scored(int name, double share) {
    boolean isBefore(Scored other) {
      return share != other.share ? share > other.share : name < other.name;
    }
  }
}
