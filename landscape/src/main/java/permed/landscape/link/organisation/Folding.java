package permed.landscape.link.organisation;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Brings a word into one spelling: lower case, no accents, no ligatures. */
final class Folding {

  private static final char FIRST_ACCENT = '\u0300';
  private static final char LAST_ACCENT = '\u036f';

  private Folding() {}

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return foldAccents(lower);
      }
    }
    return lower;
  }

  /** The same with umlauts written out, as those without the keys for them do. */
  static String writtenOut(String text) {
    return text.replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("Ä", "Ae")
        .replace("Ö", "Oe")
        .replace("Ü", "Ue")
        .replace("ø", "oe")
        .replace("Ø", "Oe")
        .replace("å", "aa")
        .replace("Å", "Aa");
  }

  private static String foldAccents(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c < FIRST_ACCENT || c > LAST_ACCENT) {
        bare.append(c);
      }
    }
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
    char[] ascii = new char[composed.length() * 4];
    int length =
        ASCIIFoldingFilter.foldToASCII(composed.toCharArray(), 0, ascii, 0, composed.length());
    return new String(ascii, 0, length).toLowerCase(Locale.ROOT);
  }
}
