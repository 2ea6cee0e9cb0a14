package permed.landscape.source.mapping.suggest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes names of columns apart. */
final class Names {

  private Names() {}

  /**
   * The words of a name in small letters without accents: {@code Date_début}, {@code startDate}.
   */
  static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String spaced = plain.replaceAll("([a-z0-9])([A-Z])", "$1 $2");
    return Arrays.stream(spaced.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A short name made of a longer one, fit to be an id. */
  static String slug(String name) {
    String slug = String.join("-", words(name));
    String cut = slug.substring(0, Math.min(slug.length(), 24)).replaceAll("-+$", "");
    return cut.matches("[a-z].+") ? cut : "source";
  }
}
