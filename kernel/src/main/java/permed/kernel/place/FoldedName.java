package permed.kernel.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name without what people write in different ways: capitals, accents, punctuation, articles at
 * either end, "and" or an ampersand, "St." or "Saint".
 */
final class FoldedName {

  private static final Set<String> ARTICLES =
      Set.of("the", "die", "le", "la", "les", "l", "el", "los", "las");

  private FoldedName() {}

  static String of(String name) {
    List<String> words = new ArrayList<>(List.of(lettersOf(name).split(" ")));
    words.removeIf(word -> word.isEmpty() || word.equals("and"));
    words.replaceAll(word -> word.equals("st") ? "saint" : word);
    while (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && ARTICLES.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  private static String lettersOf(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(withoutStroke(c));
      } else if (partsWords(c)) {
        letters.append(' ');
      }
    }
    return letters.toString();
  }

  /** Accents, full stops and apostrophes join; everything else parts. */
  private static boolean partsWords(char c) {
    boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
    return !accent && ".'\u2018\u2019\u02bc`".indexOf(c) < 0;
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
