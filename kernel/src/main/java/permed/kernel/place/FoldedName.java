package permed.kernel.place;

import java.text.Normalizer;
import java.util.Locale;

/** A name without what people write in different ways: capitals, accents, punctuation. */
final class FoldedName {

  private FoldedName() {}

  static String of(String name) {
    String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      append(folded, decomposed.charAt(i));
    }
    return folded.toString().strip();
  }

  private static void append(StringBuilder folded, char c) {
    if (Character.isLetterOrDigit(c)) {
      folded.append(withoutStroke(c));
    } else if (isApart(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  /** Accents, full stops and apostrophes join; everything else parts words. */
  private static boolean isApart(char c) {
    boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
    return !accent && ".'\u2019\u02bc`".indexOf(c) < 0;
  }

  /** Letters that Unicode does not take apart into a letter and an accent. */
  private static String withoutStroke(char c) {
    return switch (c) {
      case 'ł' -> "l";
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ħ' -> "h";
      case 'ı' -> "i";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ß' -> "ss";
      default -> String.valueOf(c);
    };
  }
}
