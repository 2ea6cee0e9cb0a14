package permed.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountryProperties {

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void comesBackFromEveryCode(@ForAll("countries") Country country) {
    assertThat(Country.parse(country.code())).contains(country);
    assertThat(Country.parse(country.code().toLowerCase(Locale.ROOT))).contains(country);
    assertThat(Country.parse(country.alpha3())).contains(country);
    assertThat(Country.parse(country.euCode())).contains(country);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void comesBackFromItsNameInEveryLanguage(
      @ForAll("countries") Country country, @ForAll("languages") Locale language) {
    String name = country.name(language);

    assertThat(Country.parse(name)).as(name).contains(country);
    assertThat(Country.parse(name.toUpperCase(language))).as(name).contains(country);
    assertThat(Country.parse(withoutAccents(name))).as(name).contains(country);
  }

  @Property
  void neverThrowsOnOutsideText(@ForAll String text) {
    assertThatCode(() -> Country.parse(text)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<Country> countries() {
    return Arbitraries.of(Country.all());
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of("en", "de", "fr", "es", "it", "pl", "pt", "pt-PT", "nl")
        .map(Locale::forLanguageTag);
  }

  private static String withoutAccents(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
