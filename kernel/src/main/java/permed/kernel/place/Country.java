package permed.kernel.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code, and Kosovo as {@code XK}.
 *
 * <p>Codes ISO has withdrawn, and the placeholders for no country, are no country here.
 *
 * @throws IllegalArgumentException if there is no such code
 */
public record Country(String code) implements Comparable<Country> {

  public Country {
    if (!CountryCodes.isKnown(code)) {
      throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + code);
    }
  }

  /** Takes a code in capitals; outside text goes through {@link #parse}. */
  public static Country of(String code) {
    return new Country(code);
  }

  /**
   * Reads an alpha-2 or alpha-3 code, {@code EL} and {@code UK}, or a name in an official language
   * of the European Union, Norwegian or Turkish, also in common, official and former spellings;
   * capitals, accents and punctuation do not matter. Empty if it is none of these. Should two
   * languages use one name for two countries, the larger language decides.
   */
  public static Optional<Country> parse(String text) {
    String stripped = text.strip();
    Optional<Country> byCode = CountryCodes.find(stripped.toUpperCase(Locale.ROOT));
    return byCode.isPresent() ? byCode : CountryNames.find(stripped);
  }

  /** Every country, ordered by code. */
  public static List<Country> all() {
    return CountryCodes.all();
  }

  /** The usual name in the language of the locale, in English where the JDK has no other. */
  public String name(Locale locale) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  /** ISO 3166-1 alpha-3, and the customary {@code XKX}. */
  public String alpha3() {
    return CountryCodes.alpha3(code);
  }

  /** The code the European Union's institutions write: {@code EL} and {@code UK}, else ISO's. */
  public String euCode() {
    return switch (code) {
      case "GR" -> "EL";
      case "GB" -> "UK";
      default -> code;
    };
  }

  /**
   * Whether the country was a member of the European Union, or of the Communities before it, on the
   * day.
   */
  public boolean isEuMember(LocalDate day) {
    return EuMembership.of(code).map(period -> period.contains(day)).orElse(false);
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
