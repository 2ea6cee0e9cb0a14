package permed.landscape.text;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Brings a word into the one spelling it is indexed and looked up by: lower case, no accents. */
final class Folding {

  private static final char FIRST_ACCENT = '\u0300';
  private static final char LAST_ACCENT = '\u036f';

  private Folding() {}

  /** Folds Latin, Greek and Cyrillic, composed or decomposed; other scripts keep their marks. */
  static String fold(String text) {
    return isPlain(text) ? text.toLowerCase(Locale.ROOT) : foldAccents(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String foldAccents(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('ς', 'σ');
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < FIRST_ACCENT || c > LAST_ACCENT) {
        bare.append(c);
      }
    }
    // Compatibility forms may bring capitals back: the sign for trade mark decomposes to TM.
    return toAscii(Normalizer.normalize(bare, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
  }

  /** Letters that are no letter with an accent: ß, ø, æ, ł. */
  private static String toAscii(String text) {
    char[] ascii = new char[text.length() * 4];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, ascii, 0, text.length());
    return new String(ascii, 0, length);
  }
}
