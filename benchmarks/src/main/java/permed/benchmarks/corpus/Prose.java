package permed.benchmarks.corpus;

import java.util.List;

/**
 * Writes text that weighs what real text weighs: words with their real frequencies, a few of them
 * taking up much of one text, and a long tail of words seen nowhere else. It says nothing.
 */
final class Prose {

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "cor", "den", "fi", "gra", "hel", "in", "kur", "lo", "mar", "nex", "o", "pra",
          "qui", "ros", "ste", "tur", "ul", "ven", "wil", "xo", "yn", "zet", "ther", "lum", "phos",
          "gen");

  /** A text is about few things: this many words of its own come back again and again. */
  private static final int OWN_WORDS = 12;

  private static final double OWN_SHARE = 0.15;
  private static final int LEAST_OWN_LENGTH = 5;

  private final Weighted<String> words;
  private final Draw draw;
  private final String[] own = new String[OWN_WORDS];

  Prose(Facts facts, Draw draw) {
    this.words = facts.words();
    this.draw = draw;
    for (int slot = 0; slot < OWN_WORDS; slot++) {
      own[slot] = contentWord();
    }
  }

  /** So many words, the first with a capital. */
  String title(int length) {
    StringBuilder title = new StringBuilder();
    for (int count = 0; count < length; count++) {
      if (count > 0) {
        title.append(' ');
      }
      title.append(word());
    }
    return capitalised(title);
  }

  /** Sentences up to about so many characters, in paragraphs, with a quotation here and there. */
  String text(int characters) {
    StringBuilder text = new StringBuilder(characters + 256);
    while (text.length() < characters) {
      if (!text.isEmpty()) {
        text.append(draw.chance(0.12) ? "\n\n" : " ");
      }
      sentence(text, draw.between(10, 32));
    }
    return text.toString();
  }

  /** A word no list has: for names, and for the tail of the vocabulary. */
  static String invented(Draw draw, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int count = 0; count < syllables; count++) {
      word.append(draw.oneOf(SYLLABLES));
    }
    return word.toString();
  }

  static String capitalised(CharSequence text) {
    return Character.toUpperCase(text.charAt(0)) + text.subSequence(1, text.length()).toString();
  }

  private void sentence(StringBuilder text, int length) {
    text.append(capitalised(word()));
    for (int count = 1; count < length; count++) {
      text.append(draw.chance(0.06) ? ", " : " ");
      if (draw.chance(0.005)) {
        text.append('"').append(word()).append('"');
      } else if (draw.chance(0.012)) {
        text.append(draw.between(1, 2030));
      } else {
        text.append(word());
      }
    }
    text.append('.');
  }

  private String word() {
    return draw.chance(OWN_SHARE) ? own[draw.below(OWN_WORDS)] : listed();
  }

  private String contentWord() {
    String word = listed();
    while (word.length() < LEAST_OWN_LENGTH) {
      word = listed();
    }
    return word;
  }

  private String listed() {
    String word = words.draw(draw);
    return word.equals(WordCount.RARE) ? invented(draw, draw.between(2, 4)) : word;
  }
}
