package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Finds names in a text: word by word, and, where a segment is no name, by the words they share.
 */
final class HitFinder {

  /** Words are looked up from the rarest on until so many names are reached: time is bounded. */
  private static final int MOST_NAMES = 3_000;

  /** Best names by shared words for each segment. */
  private static final int NEAREST = 10;

  /** Less of a name than this, by weight, is another name. */
  private static final double LEAST_OF_NAME = 0.55;

  /** A name that more organisations than this have tells nothing. */
  private static final int SAME_NAME = 60;

  private final NameIndex names;
  private final Vocabulary vocabulary;

  HitFinder(NameIndex names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  List<Hit> find(Affiliation text) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      addPhrases(text, i, hits);
    }
    for (int i = 0; i < text.length(); i = text.segmentEnd(i)) {
      int from = i;
      int to = text.segmentEnd(i);
      boolean known =
          hits.stream()
              .anyMatch(h -> h.from() == from && h.to() == to && h.isPhrase() && to - from > 1);
      if (!known) {
        addNearest(text, from, to, hits);
      }
    }
    return hits;
  }

  private void addPhrases(Affiliation text, int from, List<Hit> hits) {
    PhraseTrie phrases = names.phrases();
    int phrase = phrases.root();
    for (int i = from; i < text.length(); i++) {
      phrase = phrases.next(phrase, text.word(i));
      if (phrase == 0) {
        return;
      }
      int found = 0;
      for (int n = names.firstName(phrase); n != 0 && found < SAME_NAME; n = names.nextName(n)) {
        if (names.kind(n) != NameKind.ACRONYM || i > from || mayBeAcronym(text, i)) {
          hits.add(Hit.phrase(n, from, i + 1));
          found++;
        }
      }
    }
  }

  /** In capitals, or a longer one alone between commas: Empa. */
  private static boolean mayBeAcronym(Affiliation text, int i) {
    Word word = text.written(i);
    boolean alone = text.startsSegment(i) && text.endsSegment(i + 1);
    return word.isInCapitals() && text.capitalsMean()
        || alone && word.written().length() > 3 && Character.isUpperCase(word.written().charAt(0));
  }

  private void addNearest(Affiliation text, int from, int to, List<Hit> hits) {
    double segmentWeight = 0;
    List<Integer> rare = new ArrayList<>();
    for (int i = from; i < to; i++) {
      segmentWeight += text.weight(i);
      if (vocabulary.organisations(text.word(i)) > 0 && isFirst(text, from, i)) {
        rare.add(i);
      }
    }
    rare.sort(Comparator.comparingInt(i -> vocabulary.organisations(text.word(i))));
    int reached = 0;
    int used = 0;
    while (used < rare.size()) {
      reached += names.namesWith(text.word(rare.get(used))).length;
      if (reached > MOST_NAMES) {
        break;
      }
      used++;
    }
    SharedWeights shared = new SharedWeights(Math.min(reached, MOST_NAMES));
    for (int i : rare.subList(0, used)) {
      for (int name : names.namesWith(text.word(i))) {
        shared.add(name, text.weight(i));
      }
    }
    shared.best(NEAREST * 3, segmentWeight, names::weight).stream()
        .map(name -> compare(text, from, to, name))
        .filter(hit -> hit.nameCovered() >= LEAST_OF_NAME)
        .filter(hit -> names.kind(hit.name()) != NameKind.ACRONYM)
        .sorted(Comparator.comparingDouble(h -> -h.nameCovered() * h.textCovered()))
        .limit(NEAREST)
        .forEach(hits::add);
  }

  private static boolean isFirst(Affiliation text, int from, int i) {
    for (int j = from; j < i; j++) {
      if (text.word(j) == text.word(i)) {
        return false;
      }
    }
    return true;
  }

  /** Weighs the words that both have, common ones included. */
  private Hit compare(Affiliation text, int from, int to, int name) {
    int[] wanted = names.words(name).clone();
    BitSet matched = new BitSet();
    double common = 0;
    double segment = 0;
    for (int i = from; i < to; i++) {
      segment += text.weight(i);
      for (int j = 0; j < wanted.length; j++) {
        if (wanted[j] != 0 && wanted[j] == text.word(i)) {
          common += text.weight(i);
          wanted[j] = 0;
          matched.set(i);
          break;
        }
      }
    }
    double covered = Math.min(0.999, common / names.weight(name));
    return new Hit(name, from, to, matched, covered, Math.min(0.999, common / segment));
  }
}
