package permed.platform.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello\r\nBcc: everyone@example.org",
        "Hello\nBcc: everyone@example.org",
        "Hello\rBcc: everyone@example.org",
        "Hello\u2028Bcc: everyone@example.org",
        "Hello\u0000"
      })
  void letsNobodyAddAHeaderThroughTheSubject(String subject) {
    assertThatThrownBy(() -> mail("a@b.example", subject))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example, c@d.example",
        "a@b.example;c@d.example",
        "Someone <a@b.example>",
        "a@b@c.example",
        "a b@c.example",
        "nobody",
        ""
      })
  void goesToOneAddressOnly(String to) {
    assertThatThrownBy(() -> mail(to, "Subject")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesAnOrdinaryAddress() {
    assertThat(mail("first.last+permed@mail.example", "Subject").to())
        .isEqualTo("first.last+permed@mail.example");
  }

  private static Mail mail(String to, String subject) {
    return new Mail("key", to, null, subject, "Text", false);
  }
}
