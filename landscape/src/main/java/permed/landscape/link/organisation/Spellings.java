package permed.landscape.link.organisation;

/** Finds the known word that an unknown one was meant to be: one letter more, fewer or other. */
final class Spellings {

  /** Among shorter words too many differ by one letter. */
  private static final int SHORTEST = 6;

  private final LongIntMap byShortened = new LongIntMap();
  private final String[] words;

  Spellings(Vocabulary vocabulary) {
    words = vocabulary.words();
    for (int word = 1; word < words.length; word++) {
      if (words[word].length() >= SHORTEST && Character.isLetter(words[word].charAt(0))) {
        add(word, vocabulary);
      }
    }
  }

  /** Of two words that shorten to the same, the more common stays. */
  private void add(int word, Vocabulary vocabulary) {
    for (int left = -1; left < words[word].length(); left++) {
      long key = key(words[word], left);
      int known = byShortened.get(key);
      if (known == 0 || vocabulary.organisations(known) < vocabulary.organisations(word)) {
        byShortened.put(key, word);
      }
    }
  }

  /** The number of the word meant, 0 if none is near. */
  int find(String unknown) {
    if (unknown.length() < SHORTEST || !unknown.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    for (int left = -1; left < unknown.length(); left++) {
      int word = byShortened.get(key(unknown, left));
      if (word != 0 && isOneApart(unknown, words[word])) {
        return word;
      }
    }
    return 0;
  }

  private static long key(String word, int left) {
    long hash = 7;
    for (int i = 0; i < word.length(); i++) {
      if (i != left) {
        hash = hash * 1_000_003 + word.charAt(i);
      }
    }
    return hash == 0 ? 1 : hash;
  }

  private static boolean isOneApart(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(one.length(), other.length()) - head - tail <= 1;
  }
}
