package permed.kernel.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds countries by name: the JDK's names in many languages, and spellings it does not have. */
final class CountryNames {

  /** In order of precedence: what Polish calls Kongo is not what Norwegian does. */
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pl", "pt", "pt-PT", "nl", "sv", "da", "nb", "fi", "cs",
          "sk", "sl", "hr", "hu", "ro", "bg", "el", "et", "lv", "lt", "mt", "ga", "tr");

  /** The forms of state that stand before a name, or after it: Moldova (Republic of). */
  private static final List<String> FORMS_OF_STATE =
      List.of(
          "republic of",
          "federal republic of",
          "islamic republic of",
          "united republic of",
          "bolivarian republic of",
          "plurinational state of",
          "federated states of",
          "kingdom of",
          "principality of",
          "grand duchy of",
          "state of",
          "commonwealth of",
          "republica de",
          "republique de",
          "republik");

  private static final Map<String, Country> BY_NAME = byName();

  private CountryNames() {}

  static Optional<Country> find(String name) {
    String folded = FoldedName.of(name);
    Country asWritten = BY_NAME.get(folded);
    return asWritten != null ? Optional.of(asWritten) : findWithoutFormOfState(folded);
  }

  private static Optional<Country> findWithoutFormOfState(String folded) {
    return FORMS_OF_STATE.stream()
        .flatMap(
            form -> Stream.of(without(form + " ", "", folded), without("", " " + form, folded)))
        .flatMap(bare -> Stream.ofNullable(BY_NAME.get(FoldedName.of(bare))))
        .findFirst();
  }

  /** The name between the two, or nothing, which no country is called. */
  private static String without(String before, String after, String name) {
    boolean both = name.startsWith(before) && name.endsWith(after);
    return both ? name.substring(before.length(), name.length() - after.length()) : "";
  }

  private static Map<String, Country> byName() {
    Map<String, Country> names = new HashMap<>();
    ReferenceTable.read("country-spellings.csv")
        .forEach((spelling, code) -> names.put(FoldedName.of(spelling), Country.of(code)));
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      Country.all().forEach(c -> names.putIfAbsent(FoldedName.of(c.name(locale)), c));
    }
    return Map.copyOf(names);
  }
}
