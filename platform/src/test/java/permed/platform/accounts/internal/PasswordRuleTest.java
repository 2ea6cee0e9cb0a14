package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

class PasswordRuleTest {

  private static final Person PERSON =
      new Person(
          new PersonId(UUID.randomUUID()),
          1,
          "Delegate, Österreich",
          "vienna.office@example.org",
          null,
          null,
          Locale.UK,
          ZoneId.of("Europe/Vienna"),
          false,
          false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seven quiet herons",
        "Xk7#pQ2!vL9z",
        "sept hérons calmes",
        "семь тихих цапель",
        "my office in vienna has a heron",
        "passwordless herons at dawn"
      })
  void takesWhatIsLongAndOnesOwn(String password) {
    assertThat(PasswordRule.complaint(password, PERSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "short heron, too-short",
    "aaaaaaaaaaaaaaaa, guessable",
    "123456789012, guessable",
    "qwertyuiopas, guessable",
    "zyxwvutsrqpo, guessable",
    "delegate2026, guessable",
    "österreich12, guessable",
    "vienna.2026!, guessable",
    "password1234, guessable",
    "IcPerMed2026, guessable",
  })
  void refusesWhatIsGuessed(String password, String why) {
    assertThat(PasswordRule.complaint(password, PERSON)).contains("accounts.password." + why);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 5000})
  void refusesWhatOnlyCostsTime(int length) {
    assertThat(PasswordRule.complaint("heron ".repeat(length).substring(0, length), PERSON))
        .contains("accounts.password.too-long");
  }
}
