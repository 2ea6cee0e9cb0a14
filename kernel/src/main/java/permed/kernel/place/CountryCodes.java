package permed.kernel.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes, as shipped with the platform so that the JDK's age does not matter. */
final class CountryCodes {

  private static final Map<String, String> ALPHA3 =
      Map.copyOf(ReferenceTable.read("countries.csv"));

  private CountryCodes() {}

  static boolean isKnown(String alpha2) {
    return ALPHA3.containsKey(alpha2);
  }

  static String alpha3(String alpha2) {
    String alpha3 = ALPHA3.get(alpha2);
    if (alpha3 == null) {
      throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + alpha2);
    }
    return alpha3;
  }

  /** Finds by a code in capitals of two or three letters. */
  static Optional<Country> find(String code) {
    return Optional.ofNullable(Lookup.BY_ANY_CODE.get(code));
  }

  static List<Country> all() {
    return Lookup.ALL;
  }

  /** Apart, because a country can only be made once {@link #ALPHA3} is there. */
  private static final class Lookup {
    static final List<Country> ALL = ALPHA3.keySet().stream().sorted().map(Country::of).toList();
    static final Map<String, Country> BY_ANY_CODE = byAnyCode();

    private static Map<String, Country> byAnyCode() {
      Map<String, Country> countries = new HashMap<>();
      for (Country country : ALL) {
        countries.put(country.code(), country);
        countries.put(country.euCode(), country);
        countries.put(country.alpha3(), country);
      }
      return Map.copyOf(countries);
    }
  }
}
