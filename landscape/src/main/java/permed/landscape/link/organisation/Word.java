package permed.landscape.link.organisation;

/**
 * One word of a text.
 *
 * @param written as it stands
 * @param folded lower case without accents
 * @param segment which part of the text between commas, brackets and the like, counted from 0
 * @param place which word of the whole text, counted from 0
 */
record Word(String written, String folded, int segment, int place) {

  Word withFolded(String other) {
    return new Word(written, other, segment, place);
  }

  /** A number or a code such as U955, which names nobody. */
  boolean isNumber() {
    return folded.chars().anyMatch(Character::isDigit);
  }

  /** Whether it looks like an acronym: two capitals or more among its first three letters. */
  boolean isInCapitals() {
    int capitals = 0;
    for (int i = 0; i < Math.min(3, written.length()); i++) {
      capitals += Character.isUpperCase(written.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2;
  }
}
