package permed.landscape.question;

import java.util.List;
import permed.landscape.snapshot.Axis;

/** What is above and below a value of an axis; without a tree every value is a top of its own. */
final class Tree {

  private Tree() {}

  /** For each value whether it is one of the keys or below one; unknown keys select nothing. */
  static boolean[] withAllBelow(Axis axis, List<String> keys) {
    boolean[] named = named(axis, keys);
    boolean[] selected = new boolean[named.length];
    for (int ordinal = 0; ordinal < named.length; ordinal++) {
      for (int node = ordinal; node != Axis.NONE; node = axis.parent(node)) {
        selected[ordinal] |= named[node];
      }
    }
    return selected;
  }

  /** For each value whether it is itself one of the keys. */
  static boolean[] named(Axis axis, List<String> keys) {
    boolean[] named = new boolean[axis.cardinality()];
    for (String key : keys) {
      int ordinal = axis.ordinal(key);
      if (ordinal != Axis.NONE) {
        named[ordinal] = true;
      }
    }
    return named;
  }

  /** For each value the one above it at a depth from 1, or itself where it is not that deep. */
  static int[] atDepth(Axis axis, int depth) {
    int[] above = new int[axis.cardinality()];
    for (int ordinal = 0; ordinal < above.length; ordinal++) {
      int steps = depthOf(axis, ordinal) - depth;
      int node = ordinal;
      for (; steps > 0; steps--) {
        node = axis.parent(node);
      }
      above[ordinal] = node;
    }
    return above;
  }

  private static int depthOf(Axis axis, int ordinal) {
    int depth = 0;
    for (int node = ordinal; node != Axis.NONE; node = axis.parent(node)) {
      depth++;
    }
    return depth;
  }
}
