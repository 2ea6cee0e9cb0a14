package permed.landscape.link.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into words and segments.
 *
 * <p>Commas, semicolons, brackets, slashes, colons, line breaks, dashes between blanks, two blanks
 * in a row and full stops at the end of a sentence part segments. Belongs to one text.
 */
final class WordSplitter {

  private static final String APOSTROPHES = "'’‘ʼ`´";
  private static final String SEPARATORS = ",;|/()[]{}:\n\r\t\"“”«»•·*#%\u2014";
  private static final String DASHES = "-–‐‑−";
  private static final Set<String> ELIDED =
      Set.of("l", "d", "dell", "nell", "sull", "all", "dall", "degl", "qu", "un");
  private static final int LONGER_THAN_ABBREVIATIONS = 5;

  private final Lexicon lexicon;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int segment;
  private boolean segmentHasWords;

  private WordSplitter(String text, Lexicon lexicon) {
    this.text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    this.lexicon = lexicon;
  }

  static List<Word> split(String text, Lexicon lexicon) {
    WordSplitter splitter = new WordSplitter(text, lexicon);
    for (int i = 0; i < splitter.text.length(); i++) {
      splitter.take(i, splitter.text.charAt(i));
    }
    splitter.endWord();
    return splitter.words;
  }

  private void take(int i, char c) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      word.append(c);
    } else if (APOSTROPHES.indexOf(c) >= 0) {
      takeApostrophe();
    } else if (c == '.') {
      takeFullStop(i);
    } else if (SEPARATORS.indexOf(c) >= 0 || isDashBetweenBlanks(i, c) || isGap(i, c)) {
      endWord();
      endSegment();
    } else {
      endWord();
    }
  }

  /** An article that lost its vowel is a word; everything else goes on: King's, Xi'an. */
  private void takeApostrophe() {
    if (ELIDED.contains(Folding.fold(word.toString()))) {
      endWord();
    }
  }

  /** Single letters with full stops are one word: U.S.A., e.V. */
  private void takeFullStop(int i) {
    boolean initials = word.length() > 0 && isInitials(i);
    if (initials) {
      return;
    }
    boolean sentence = isSentenceEnd(i);
    endWord();
    if (sentence) {
      endSegment();
    }
  }

  private boolean isInitials(int i) {
    boolean letterBefore =
        i == 1 || !Character.isLetterOrDigit(at(i - 2)) || at(i - 2) == '.' && word.length() < 5;
    return letterBefore
        && Character.isLetter(at(i + 1))
        && !Character.isLetterOrDigit(at(i + 2))
        && at(i - 1) != '.';
  }

  private boolean isSentenceEnd(int i) {
    return word.length() >= LONGER_THAN_ABBREVIATIONS
        && at(i + 1) == ' '
        && Character.isUpperCase(at(i + 2))
        && !lexicon.isAbbreviated(Folding.fold(word.toString()));
  }

  private boolean isDashBetweenBlanks(int i, char c) {
    return DASHES.indexOf(c) >= 0 && (at(i - 1) == ' ' || at(i + 1) == ' ');
  }

  private boolean isGap(int i, char c) {
    return c == ' ' && at(i + 1) == ' ';
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  private void endWord() {
    if (word.length() > 0) {
      String written = word.toString();
      String folded = Folding.fold(written);
      if (!folded.isEmpty()) {
        words.add(new Word(written, folded, segment, words.size()));
        segmentHasWords = true;
      }
      word.setLength(0);
    }
  }

  private void endSegment() {
    if (segmentHasWords) {
      segment++;
      segmentHasWords = false;
    }
  }
}
