package permed.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

class CardProperties {

  private static final PersonId ID = PersonId.of("7f3a0000-0000-4000-8000-000000000001");

  @Example
  void isAVersionFourCard() {
    assertThat(Card.of(person("Delegate, Austria"), List.of("Delegate; Executive Committee")))
        .isEqualTo(
            """
            BEGIN:VCARD\r
            VERSION:4.0\r
            KIND:individual\r
            UID:urn:uuid:7f3a0000-0000-4000-8000-000000000001\r
            FN:Delegate\\, Austria\r
            EMAIL:austria@example.org\r
            URL:https://orcid.org/0000-0002-1825-0097\r
            LANG:de\r
            TZ:Europe/Vienna\r
            TITLE:Delegate\\; Executive Committee\r
            END:VCARD\r
            """);
  }

  @Property
  void keepsEveryLineShortAndEveryNameWhole(@ForAll("names") String name) {
    String card = Card.of(person(name), List.of());

    for (String line : card.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(line);
    }
    assertThat(nameOn(card)).isEqualTo(name.strip().replaceAll("\r\n|\r|\n", "\n"));
  }

  @Property
  void letsNoNameAddALine(@ForAll("names") String name) {
    long plain = lines(Card.of(person("x"), List.of()));

    assertThat(lines(Card.of(person(name), List.of()))).isEqualTo(plain);
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> character =
        Arbitraries.oneOf(
            Arbitraries.of(",", ";", "\\", "\n", "\r\n", "n", ":", "é", "ß", "𝔘", "한", " "),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(30));
    return character
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts))
        .filter(name -> !name.isBlank());
  }

  private static long lines(String card) {
    return card.replace("\r\n ", "").lines().count();
  }

  private static String nameOn(String card) {
    String line =
        card.replace("\r\n ", "")
            .lines()
            .filter(text -> text.startsWith("FN:"))
            .findFirst()
            .orElseThrow()
            .substring(3);
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\') {
        at++;
        name.append(line.charAt(at) == 'n' ? '\n' : line.charAt(at));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  private static Person person(String name) {
    return new Person(
        ID,
        1,
        name,
        "austria@example.org",
        null,
        "0000-0002-1825-0097",
        Locale.GERMANY,
        ZoneId.of("Europe/Vienna"),
        true,
        false);
  }
}
