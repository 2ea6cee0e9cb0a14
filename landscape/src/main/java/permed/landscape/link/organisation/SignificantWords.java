package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text that tell organisations apart, each in its canonical form.
 *
 * @param all every word as it stands
 * @param kept without articles, prepositions and legal forms, unless nothing else is there
 */
record SignificantWords(List<Word> all, List<Word> kept) {

  private static final int LONGER_THAN_ACRONYMS = 7;

  static SignificantWords of(String text, Lexicon lexicon) {
    List<Word> all = WordSplitter.split(text, lexicon);
    boolean capitalsMean = !isAllCapitals(all);
    List<Word> kept = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      boolean last = i + 1 == all.size() || all.get(i + 1).segment() != word.segment();
      if (!isIdle(word, last, capitalsMean, lexicon)) {
        kept.add(word.withFolded(lexicon.canonical(word.folded())));
      }
    }
    return new SignificantWords(all, kept.isEmpty() ? all : kept);
  }

  /** One number for the words between two kept ones, both included, letter for letter. */
  int literal(int first, int last) {
    int hash = 1;
    for (int i = kept.get(first).place(); i <= kept.get(last).place(); i++) {
      hash = hash * 31 + all.get(i).folded().hashCode();
    }
    return hash;
  }

  /** Whether a text of several words is all in capitals, so that they mark no acronym. */
  static boolean isAllCapitals(List<Word> words) {
    int longest = 0;
    for (Word word : words) {
      if (word.written().chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
      longest = Math.max(longest, word.written().length());
    }
    return words.size() > 1 && longest >= LONGER_THAN_ACRONYMS;
  }

  /** Of two letters in capitals, an article may be an acronym. */
  private static boolean isIdle(Word word, boolean last, boolean capitalsMean, Lexicon lexicon) {
    String folded = word.folded();
    boolean acronym = capitalsMean && word.isInCapitals() && folded.length() == 2;
    return lexicon.isStopWord(folded) && !acronym
        || lexicon.isLegalForm(folded)
        || last && lexicon.isLegalFormAtEnd(folded);
  }
}
