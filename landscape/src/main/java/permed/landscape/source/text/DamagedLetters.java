package permed.landscape.source.text;

/**
 * Finds what is left of an accented letter or a typographic quote that went through the wrong
 * encoding: the replacement character, or UTF-8 read as Windows-1252 or Latin-1.
 */
public final class DamagedLetters {

  /** What Windows-1252 shows for the bytes 0x80 to 0x9F. */
  private static final String WINDOWS_SIGNS =
      "\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
          + "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178";

  private DamagedLetters() {}

  /** The place of the first sign of damage, or -1. */
  public static int indexIn(String text) {
    int replacement = text.indexOf('\ufffd');
    if (replacement >= 0) {
      return replacement;
    }
    int quote = text.indexOf("\u00e2\u20ac");
    if (quote >= 0) {
      return quote;
    }
    int letter = followedBySecondByte(text, '\u00c3');
    return letter >= 0 ? letter : followedBySecondByte(text, '\u00c2');
  }

  private static int followedBySecondByte(String text, char first) {
    for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (at + 1 < text.length() && isSecondByte(text.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSecondByte(char c) {
    return (c >= '\u0080' && c <= '\u00bf') || WINDOWS_SIGNS.indexOf(c) >= 0;
  }
}
