package permed.landscape.link.organisation;

/**
 * A name of an organisation found in a text.
 *
 * @param name its number in the index
 * @param from first word
 * @param to the word after the last
 * @param nameCovered how much of the name, by weight, stands in the text: 1 for a whole phrase
 * @param textCovered how much of the words from first to last, by weight, is the name's
 */
record Hit(int name, int from, int to, double nameCovered, double textCovered) {

  boolean isPhrase() {
    return nameCovered == 1 && textCovered == 1;
  }

  boolean isInside(Hit other) {
    return from >= other.from && to <= other.to && to - from < other.to - other.from;
  }

  boolean overlaps(Hit other) {
    return from < other.to && other.from < to;
  }
}
