package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.List;

/** The words of a text that tell organisations apart, each in its canonical form. */
final class SignificantWords {

  private SignificantWords() {}

  /** Leaves out articles, prepositions and legal forms, unless nothing else is there. */
  static List<Word> of(String text, Lexicon lexicon) {
    List<Word> all = WordSplitter.split(text, lexicon);
    List<Word> kept = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      boolean last = i + 1 == all.size() || all.get(i + 1).segment() != word.segment();
      if (!isIdle(word, last, lexicon)) {
        kept.add(new Word(word.written(), lexicon.canonical(word.folded()), word.segment()));
      }
    }
    return kept.isEmpty() ? all : kept;
  }

  private static boolean isIdle(Word word, boolean last, Lexicon lexicon) {
    String folded = word.folded();
    return lexicon.isStopWord(folded) && !word.isInCapitals()
        || lexicon.isStopWord(folded) && folded.length() > 2
        || lexicon.isLegalForm(folded)
        || last && lexicon.isLegalFormAtEnd(folded);
  }
}
