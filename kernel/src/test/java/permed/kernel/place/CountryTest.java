package permed.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "EL", "UK", "de", "DEU", "EU", "AN", "", " DE"})
  void refusesWhatIsNoIsoCode(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> Country.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|DE",
        "DEU|DE",
        "gbr|GB",
        "EL|GR",
        "el|GR",
        "UK|GB",
        "XK|XK",
        "xkx|XK",
        "Germany|DE",
        "DEUTSCHLAND|DE",
        "Allemagne|DE",
        "Niemcy|DE",
        "Duitsland|DE",
        "Österreich|AT",
        "OSTERREICH|AT",
        "Autriche|AT",
        "Czech Republic|CZ",
        "Czechia|CZ",
        "République tchèque|CZ",
        "Tschechische Republik|CZ",
        "Turkey|TR",
        "Türkiye|TR",
        "TURKIYE|TR",
        "Türkei|TR",
        "Holland|NL",
        "The Netherlands|NL",
        "Netherlands (the)|NL",
        "Kingdom of the Netherlands|NL",
        "Great Britain|GB",
        "United Kingdom|GB",
        "U.K.|GB",
        "Scotland|GB",
        "Grossbritannien|GB",
        "Kosovo*|XK",
        "Kosovo * UN resolution|XK",
        "Kosovo (under UNSCR 1244/99)|XK",
        "Moldova|MD",
        "Moldova (Republic of)|MD",
        "Republic of Moldova|MD",
        "Korea, Republic of|KR",
        "Republic of Korea|KR",
        "South Korea|KR",
        "Korea, Democratic People's Republic of|KP",
        "Iran, Islamic Republic of|IR",
        "Bosnia and Herzegovina|BA",
        "Bosnia & Herzegovina|BA",
        "Bosnia-Herzegovina|BA",
        "Côte d’Ivoire|CI",
        "Cote d'Ivoire|CI",
        "Ivory Coast|CI",
        "Congo|CG",
        "Republic of the Congo|CG",
        "Democratic Republic of the Congo|CD",
        "USA|US",
        "U.S.A.|US",
        "United States of America|US",
        "Etats-Unis|US",
        "St. Lucia|LC",
        "Saint Lucia|LC",
        "Slovak Republic|SK",
        "Slovakia|SK",
        "North Macedonia|MK",
        "Macedonia, the former Yugoslav Republic of|MK",
        "People's Republic of China|CN",
        "Republic of China|TW",
        "Taiwan|TW",
        "Ελλάδα|GR",
        "България|BG",
        "Republic of Ireland|IE",
        "Polska|PL",
        "WLOCHY|IT",
        "Swaziland|SZ",
        "Cape Verde|CV",
        "Russian Federation|RU",
        "Palestine*|PS",
      })
  void readsCodesAndNames(String text, String code) {
    assertThat(Country.parse(text)).contains(Country.of(code));
    assertThat(Country.parse(" " + text.toLowerCase(Locale.ROOT) + " ")).contains(Country.of(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ZZ",
        "ZZZ",
        "XX",
        "EU",
        "Europe",
        "Atlantis",
        "Korea",
        "republic of",
        "-",
        "Germany, France",
        "the",
        "Unknown",
        "Republic of Atlantis"
      })
  void leavesTheUnknownUnknown(String text) {
    assertThat(Country.parse(text)).isEmpty();
  }

  @Test
  void knowsTheCodesOfTheEuropeanUnion() {
    assertThat(Country.of("GR").euCode()).isEqualTo("EL");
    assertThat(Country.of("GB").euCode()).isEqualTo("UK");
    assertThat(Country.of("XK").euCode()).isEqualTo("XK");
    assertThat(Country.of("XK").alpha3()).isEqualTo("XKX");
  }

  @ParameterizedTest
  @CsvSource({
    "DE,1957-12-31,false", "DE,1958-01-01,true", "GB,1972-12-31,false", "GB,2020-01-31,true",
    "GB,2020-02-01,false", "HR,2013-06-30,false", "HR,2013-07-01,true", "CH,2024-01-01,false",
    "XK,2024-01-01,false", "RO,2006-12-31,false", "RO,2007-01-01,true"
  })
  void knowsWhoWasAMemberOfTheEuropeanUnion(String code, LocalDate day, boolean member) {
    assertThat(Country.of(code).isEuMember(day)).isEqualTo(member);
  }

  @ParameterizedTest
  @CsvSource({
    "1958-01-01,6",
    "1973-01-01,9",
    "1981-01-01,10",
    "1986-01-01,12",
    "1995-01-01,15",
    "2004-05-01,25",
    "2007-01-01,27",
    "2013-07-01,28",
    "2020-02-01,27"
  })
  void countsTheMembersAfterEachChange(LocalDate day, long members) {
    assertThat(Country.all().stream().filter(country -> country.isEuMember(day)))
        .hasSize((int) members);
  }

  @Test
  void listsEveryCountryByCode() {
    assertThat(Country.all()).hasSize(250).isSorted().doesNotHaveDuplicates();
    assertThat(Country.all()).extracting(Country::alpha3).doesNotHaveDuplicates();
  }

  @Test
  void knowsEveryCountryTheJdkKnows() {
    assertThat(Country.all())
        .extracting(Country::code)
        .containsAll(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
  }

  @Test
  void printsItsCode() {
    assertThat(Country.of("DE")).hasToString("DE");
  }
}
