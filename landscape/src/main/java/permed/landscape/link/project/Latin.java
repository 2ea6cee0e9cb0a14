package permed.landscape.link.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Texts in small Latin letters without accents, so that spellings of one title meet: "Éléments" and
 * "ELEMENTS", "Ελλάδα" and "Ellada", "Москва" and "Moskva".
 */
final class Latin {

  private static final Map<Character, String> LETTERS = letters();

  private Latin() {}

  /** Words of letters and digits, in their order. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (Character.isLetterOrDigit(letter)) {
        word.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** All words without anything between them. */
  static String run(String text) {
    return String.join("", words(text));
  }

  private static Map<Character, String> letters() {
    Map<Character, String> letters = new HashMap<>();
    add(
        letters,
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
    add(
        letters,
        "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґђјљњћџ",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch ! y ! e yu ya ye i i g dj j lj"
            + " nj c dz");
    add(letters, "øłđðþæœßıħŋ", "o l d d th ae oe ss i h n");
    return Map.copyOf(letters);
  }

  private static void add(Map<Character, String> letters, String from, String to) {
    String[] latin = to.split(" ");
    for (int i = 0; i < from.length(); i++) {
      letters.put(from.charAt(i), latin[i].equals("!") ? "" : latin[i]);
    }
  }
}
