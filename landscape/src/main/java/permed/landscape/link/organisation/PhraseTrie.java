package permed.landscape.link.organisation;

/** Finds phrases, each a row of word numbers, at a place in a longer row. Words count from 1. */
final class PhraseTrie {

  private static final int ROOT = 1;

  private final LongIntMap children = new LongIntMap();
  private int nodes = ROOT;

  /** The number of the phrase, made if it is new; the same row gives the same number. */
  int add(int[] phrase) {
    int node = ROOT;
    for (int word : phrase) {
      int next = children.get(key(node, word));
      if (next == 0) {
        next = ++nodes;
        children.put(key(node, word), next);
      }
      node = next;
    }
    return node;
  }

  /** The number of the phrase that continues a phrase by a word, 0 if none begins so. */
  int next(int phrase, int word) {
    return word == 0 ? 0 : children.get(key(phrase, word));
  }

  int root() {
    return ROOT;
  }

  /** One more than the highest number. */
  int size() {
    return nodes + 1;
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }
}
