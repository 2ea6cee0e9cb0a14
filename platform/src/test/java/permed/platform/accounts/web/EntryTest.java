package permed.platform.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import permed.platform.site.LocalPath;

class EntryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://example.org/",
        "//example.org",
        "/\\example.org",
        "javascript:alert(1)",
        "/sign-in?return=/x",
        "/sign-out"
      })
  void leadsToOnesOwnPageInsteadOfElsewhere(String text) {
    assertThat(Entry.back(text)).isEqualTo(new LocalPath("/me"));
  }

  @Test
  void keepsAWayBackWithItsQuestion() {
    LocalPath back = Entry.back("/desk/mandates?on=2026-11-21&q=a%20b");

    assertThat(Entry.with("/sign-in", back))
        .isEqualTo("/sign-in?return=%2Fdesk%2Fmandates%3Fon%3D2026-11-21%26q%3Da%2520b");
  }
}
