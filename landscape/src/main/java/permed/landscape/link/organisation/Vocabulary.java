package permed.landscape.link.organisation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the words of all names, from 1, and weighs each by how few organisations bear it: inverse
 * document frequency, from 0 for a word that all bear to 10 for a word of one, whatever the size of
 * the registry.
 */
final class Vocabulary {

  /** What a word of one organisation weighs. */
  static final double RAREST = 10;

  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] organisations = new int[1 << 12];
  private int[] lastOrganisation = new int[1 << 12];
  private int total;

  /** Numbers the words of a name; words seen for the first time get a number. */
  int[] learn(List<Word> words) {
    return words.stream().mapToInt(word -> learn(word.folded())).toArray();
  }

  private int learn(String word) {
    int number = numbers.computeIfAbsent(word, fresh -> numbers.size() + 1);
    if (number >= organisations.length) {
      organisations = Arrays.copyOf(organisations, number * 2);
      lastOrganisation = Arrays.copyOf(lastOrganisation, number * 2);
    }
    return number;
  }

  /** Counts a word once for an organisation, which are counted in order from 0. */
  void count(int word, int organisation) {
    if (lastOrganisation[word] != organisation + 1) {
      lastOrganisation[word] = organisation + 1;
      organisations[word]++;
    }
    total = Math.max(total, organisation + 1);
  }

  /** The word's number, 0 if no name has it. */
  int find(String word) {
    return numbers.getOrDefault(word, 0);
  }

  /** How many organisations have the word in a name. */
  int organisations(int word) {
    return word == 0 ? 0 : organisations[word];
  }

  /** An unknown word weighs as much as one of a single organisation; asked once all are counted. */
  double weight(int word) {
    double share = (total + 1.0) / Math.max(1, organisations(word));
    return RAREST * Math.log(share) / Math.log(total + 1.0);
  }

  /** The words by their numbers; nothing stands at 0. */
  String[] words() {
    String[] words = new String[size()];
    words[0] = "";
    numbers.forEach((word, number) -> words[number] = word);
    return words;
  }

  int size() {
    return numbers.size() + 1;
  }
}
