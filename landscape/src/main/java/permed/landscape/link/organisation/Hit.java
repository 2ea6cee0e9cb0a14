package permed.landscape.link.organisation;

import java.util.BitSet;

/**
 * A name of an organisation found in a text.
 *
 * @param name its number in the index
 * @param from first word
 * @param to the word after the last
 * @param matched the words that are the name's
 * @param nameCovered how much of the name, by weight, stands in the text: 1 for a whole phrase
 * @param textCovered how much of the words from first to last, by weight, is the name's
 */
record Hit(int name, int from, int to, BitSet matched, double nameCovered, double textCovered) {

  boolean isPhrase() {
    return nameCovered == 1 && textCovered == 1;
  }

  static Hit phrase(int name, int from, int to) {
    BitSet all = new BitSet();
    all.set(from, to);
    return new Hit(name, from, to, all, 1, 1);
  }

  /** Whether any of the words from one place to another, not included, is the name's. */
  boolean holdsAny(int first, int last) {
    int next = matched.nextSetBit(first);
    return next >= 0 && next < last;
  }

  boolean isInside(Hit other) {
    return from >= other.from && to <= other.to && to - from < other.to - other.from;
  }

  boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }
}
