package permed.landscape.link.organisation;

import java.util.Arrays;

/** Every name of every organisation as a phrase of word numbers, and where each word occurs. */
final class NameIndex {

  private static final NameKind[] KINDS = NameKind.values();

  private final PhraseTrie phrases = new PhraseTrie();
  private int[] firstOfPhrase = new int[1 << 12];
  private int[] nextOfPhrase = new int[1 << 12];
  private int[] organisation = new int[1 << 12];
  private byte[] kind = new byte[1 << 12];
  private int[][] words = new int[1 << 12][];
  private int[] literal = new int[1 << 12];
  private int names;
  private float[] weight = new float[0];
  private int[][] namesOfWord = new int[0][];

  /** Adds a name unless the organisation has the same under a stronger kind already. */
  void add(int[] name, int letters, int owner, NameKind as) {
    int phrase = phrases.add(name);
    if (phrase >= firstOfPhrase.length) {
      firstOfPhrase = Arrays.copyOf(firstOfPhrase, phrase * 2);
    }
    for (int each = firstOfPhrase[phrase]; each != 0; each = nextOfPhrase[each]) {
      if (organisation[each] == owner && literal[each] == letters) {
        kind[each] = (byte) Math.min(kind[each], as.ordinal());
        return;
      }
    }
    append(phrase, name, owner, as);
    literal[names] = letters;
  }

  private void append(int phrase, int[] name, int owner, NameKind as) {
    names++;
    if (names >= organisation.length) {
      int room = names * 2;
      nextOfPhrase = Arrays.copyOf(nextOfPhrase, room);
      organisation = Arrays.copyOf(organisation, room);
      kind = Arrays.copyOf(kind, room);
      words = Arrays.copyOf(words, room);
      literal = Arrays.copyOf(literal, room);
    }
    organisation[names] = owner;
    kind[names] = (byte) as.ordinal();
    words[names] = name;
    nextOfPhrase[names] = firstOfPhrase[phrase];
    firstOfPhrase[phrase] = names;
  }

  /** Lists, once all names are in, the names that each word occurs in. */
  void finish(Vocabulary vocabulary) {
    int[] counts = new int[vocabulary.size()];
    for (int name = 1; name <= names; name++) {
      Arrays.stream(words[name]).distinct().forEach(word -> counts[word]++);
    }
    weight = new float[names + 1];
    for (int name = 1; name <= names; name++) {
      for (int word : words[name]) {
        weight[name] += (float) vocabulary.weight(word);
      }
    }
    namesOfWord = new int[vocabulary.size()][];
    Arrays.setAll(namesOfWord, word -> new int[counts[word]]);
    for (int name = names; name >= 1; name--) {
      int current = name;
      Arrays.stream(words[name])
          .distinct()
          .forEach(word -> namesOfWord[word][--counts[word]] = current);
    }
    firstOfPhrase = Arrays.copyOf(firstOfPhrase, phrases.size());
  }

  PhraseTrie phrases() {
    return phrases;
  }

  /** The first name that reads so, 0 if the phrase is only a beginning. */
  int firstName(int phrase) {
    return firstOfPhrase[phrase];
  }

  /** The next name that reads the same, 0 at the end. */
  int nextName(int name) {
    return nextOfPhrase[name];
  }

  int organisation(int name) {
    return organisation[name];
  }

  NameKind kind(int name) {
    return KINDS[kind[name]];
  }

  /** The name letter for letter, as one number. */
  int literal(int name) {
    return literal[name];
  }

  /** What all its words weigh together. */
  double weight(int name) {
    return weight[name];
  }

  int[] words(int name) {
    return words[name];
  }

  /** The names that have the word, in order. */
  int[] namesWith(int word) {
    return word < namesOfWord.length ? namesOfWord[word] : new int[0];
  }

  int names() {
    return names;
  }
}
