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

  static SignificantWords of(String text, Lexicon lexicon) {
    List<Word> all = WordSplitter.split(text, lexicon);
    List<Word> kept = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      boolean last = i + 1 == all.size() || all.get(i + 1).segment() != word.segment();
      if (!isIdle(word, last, lexicon)) {
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

  private static boolean isIdle(Word word, boolean last, Lexicon lexicon) {
    String folded = word.folded();
    return lexicon.isStopWord(folded) && (!word.isInCapitals() || folded.length() > 2)
        || lexicon.isLegalForm(folded)
        || last && lexicon.isLegalFormAtEnd(folded);
  }
}
