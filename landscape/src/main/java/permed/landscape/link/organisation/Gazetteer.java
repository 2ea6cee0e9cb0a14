package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * Countries in many languages, and the cities and regions of the registry with the countries they
 * lie in.
 */
final class Gazetteer {

  private static final List<String> LANGUAGES =
      List.of("en", "fr", "de", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "tr");

  /** What affiliations call countries besides their names; each must be known to the kernel. */
  private static final List<String> USUAL_SPELLINGS =
      List.of(
          "USA",
          "U.S.A.",
          "United States of America",
          "UK",
          "U.K.",
          "England",
          "Scotland",
          "Wales",
          "Northern Ireland",
          "Great Britain",
          "PR China",
          "P.R. China",
          "People's Republic of China",
          "Republic of Korea",
          "Korea",
          "South Korea",
          "Russian Federation",
          "Viet Nam",
          "Iran",
          "Czech Republic",
          "Taiwan",
          "Republic of China",
          "Hong Kong",
          "Macau",
          "Macao",
          "Turkey",
          "Holland",
          "UAE");

  private final PhraseTrie phrases = new PhraseTrie();
  private final Lexicon lexicon;
  private final Map<Integer, Place> places = new HashMap<>();

  /**
   * What one name of a place may mean.
   *
   * @param country the country so called, if one is
   * @param within the countries that have a city or region of that name
   */
  record Place(int number, @Nullable Country country, Set<Country> within) {

    boolean mayLieIn(Country other) {
      return other.equals(country) || within.contains(other);
    }
  }

  Gazetteer(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    for (Country country : Country.all()) {
      for (String language : LANGUAGES) {
        String name = country.name(Locale.forLanguageTag(language));
        addCountry(vocabulary.learn(SignificantWords.of(name, lexicon).kept()), country);
      }
    }
    for (String spelling : USUAL_SPELLINGS) {
      Country country = Country.parse(spelling).orElse(null);
      if (country != null) {
        addCountry(vocabulary.learn(SignificantWords.of(spelling, lexicon).kept()), country);
      }
    }
  }

  private void addCountry(int[] phrase, Country country) {
    int number = phrases.add(phrase);
    Place known = places.get(number);
    if (known == null) {
      places.put(number, new Place(number, country, new HashSet<>()));
    }
  }

  /** Adds a city or region and gives its number. */
  int add(int[] phrase, @Nullable Country country) {
    int number = phrases.add(phrase);
    Place place = places.computeIfAbsent(number, fresh -> new Place(fresh, null, new HashSet<>()));
    if (country != null) {
      place.within().add(country);
    }
    return number;
  }

  /** All places named in a text, the longest wherever several begin. */
  List<Mention> mentions(Affiliation text) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Mention longest = longestAt(text, i);
      if (longest == null && text.endsSegment(i + 1)) {
        longest = codeAt(text, i);
      }
      if (longest != null) {
        found.add(longest);
      }
      i = longest == null ? i + 1 : longest.to();
    }
    return found;
  }

  /** A code in capitals at the end: CN, but not CA, which is more often California. */
  private @Nullable Mention codeAt(Affiliation text, int i) {
    Word word = text.written(i);
    boolean code = word.written().length() <= 3 && word.isInCapitals();
    if (!code || i == 0 || lexicon.isStateCode(word.folded())) {
      return null;
    }
    return Country.parse(word.written())
        .map(country -> new Mention(new Place(0, country, Set.of()), i, i + 1))
        .orElse(null);
  }

  private @Nullable Mention longestAt(Affiliation text, int from) {
    Mention longest = null;
    int phrase = phrases.root();
    for (int i = from; i < text.length(); i++) {
      phrase = phrases.next(phrase, text.word(i));
      if (phrase == 0 || text.segment(i) != text.segment(from)) {
        break;
      }
      Place place = places.get(phrase);
      if (place != null) {
        longest = new Mention(place, from, i + 1);
      }
    }
    return longest;
  }

  /** A place named in a text, from one word up to, not including, another. */
  record Mention(Place place, int from, int to) {}
}
