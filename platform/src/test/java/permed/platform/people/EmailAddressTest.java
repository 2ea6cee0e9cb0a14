package permed.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "Delegate@Example.ORG, delegate@example.org",
    "' a.b+c@example.co.uk ', a.b+c@example.co.uk",
    "o'brien@example.ie, o'brien@example.ie",
    "büro@example.org,",
    "buero@gesundheit-österreich.example, buero@xn--gesundheit-sterreich-ebc.example",
    "a@b.museum, a@b.museum",
  })
  void isReadInLowerCase(String typed, String expected) {
    assertThat(EmailAddress.parse(typed).map(EmailAddress::text).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@",
        "@b.org",
        "a@b",
        "a b@c.org",
        "a@b..org",
        "a@-b.org",
        ".a@b.org",
        "a.@b.org",
        "a..b@c.org",
        "a@b@c.org",
        "a@b.org\r\nBcc: c@d.org",
        "a@b.org, c@d.org",
        "\"a\"@b.org",
        "a@[192.0.2.1]",
        "a@192.0.2.1",
        "<a@b.org>"
      })
  void isNothingElse(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 300})
  void isNotTooLong(int length) {
    assertThat(EmailAddress.parse("x".repeat(length) + "@example.org")).isEmpty();
  }
}
