package permed.landscape.link.project;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all titles, numbered, and how telling each is: a word of few titles says more. To be
 * filled with every title before anything is compared.
 */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] titlesWith = new int[1 << 16];
  private int titles;

  /** Takes a title in. */
  Sketch.Title title(String language, String text) {
    List<String> words = Latin.words(text);
    int[] distinct = words.stream().mapToInt(this::number).distinct().sorted().toArray();
    for (int word : distinct) {
      titlesWith[word]++;
    }
    titles++;
    return new Sketch.Title(language, distinct, hash(String.join(" ", words)));
  }

  /** In how many titles a word is. */
  int frequency(int word) {
    return titlesWith[word];
  }

  /** How telling a word is: 0 in every title, growing as it is in fewer. */
  double weight(int word) {
    return Math.log((titles + 1.0) / titlesWith[word]);
  }

  /** How telling all words of a title are together. */
  double weight(Sketch.Title title) {
    double sum = 0;
    for (int word : title.words()) {
      sum += weight(word);
    }
    return sum;
  }

  private int number(String word) {
    int number = numbers.computeIfAbsent(word, none -> numbers.size());
    if (number >= titlesWith.length) {
      titlesWith = Arrays.copyOf(titlesWith, titlesWith.length * 2);
    }
    return number;
  }

  /** FNV-1a, 64 bits. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
