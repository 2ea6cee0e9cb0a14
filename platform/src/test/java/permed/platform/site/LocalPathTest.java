package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "//example.org",
        "/\\example.org",
        "javascript:alert(1)",
        "",
        "/a\r\nSet-Cookie: x",
        "landscape"
      })
  void leadsNowhereElse(String path) {
    assertThat(LocalPath.parse(path)).isEmpty();
    assertThat(LocalPath.orHome(path).path()).isEqualTo("/");
  }

  @Test
  void keepsAPlaceOnThisSite() {
    assertThat(LocalPath.orHome("/landscape?q=a%20b").path()).isEqualTo("/landscape?q=a%20b");
  }
}
