package permed.kernel.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds countries by name: the JDK's names in many languages, and spellings it does not have. */
final class CountryNames {

  /** In order of precedence, should two languages use one name for two countries. */
  static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pl", "pt", "pt-PT", "nl", "sv", "da", "nb", "fi", "cs",
          "sk", "sl", "hr", "hu", "ro", "bg", "el", "et", "lv", "lt", "mt", "ga", "tr");

  private static final Map<String, Country> BY_NAME = byName();

  private CountryNames() {}

  static Optional<Country> find(String name) {
    String folded = FoldedName.of(name);
    Country country = BY_NAME.get(folded);
    if (country == null && folded.startsWith("the ")) {
      country = BY_NAME.get(folded.substring(4));
    }
    return Optional.ofNullable(country);
  }

  private static Map<String, Country> byName() {
    Map<String, Country> names = new HashMap<>();
    ReferenceTable.read("country-spellings.csv")
        .forEach((spelling, code) -> names.put(FoldedName.of(spelling), Country.of(code)));
    LANGUAGES.forEach(language -> addLanguage(names, Locale.forLanguageTag(language)));
    return Map.copyOf(names);
  }

  /** A name one language uses for two countries says neither. */
  private static void addLanguage(Map<String, Country> names, Locale language) {
    Map<String, Country> own = new HashMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (Country country : Country.all()) {
      String folded = FoldedName.of(country.name(language));
      if (own.put(folded, country) != null) {
        ambiguous.add(folded);
      }
    }
    own.keySet().removeAll(ambiguous);
    own.forEach(names::putIfAbsent);
  }
}
