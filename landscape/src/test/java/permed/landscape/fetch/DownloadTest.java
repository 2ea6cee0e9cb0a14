package permed.landscape.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {
  private static final URI ADDRESS = URI.create("https://funder.example/data/a.zip");

  @Test
  void namesTheThreeProgrammesOfTheCommission() {
    assertThat(CordisDownloads.current(CordisDownloads.OPEN_DATA))
        .extracting(Download::address)
        .containsExactly(
            URI.create("https://cordis.europa.eu/data/cordis-HORIZONprojects-csv.zip"),
            URI.create("https://cordis.europa.eu/data/cordis-h2020projects-csv.zip"),
            URI.create("https://cordis.europa.eu/data/cordis-fp7projects-csv.zip"));
  }

  @Test
  void takesAMirrorWithOrWithoutTheLastSlash() {
    assertThat(CordisDownloads.current(URI.create("http://mirror.example/eu")))
        .isEqualTo(CordisDownloads.current(URI.create("http://mirror.example/eu/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.zip", "b/a.zip", "a.csv", ".zip", ".a.zip", "", "a.zip\n"})
  void refusesAnythingButThePlainNameOfAZip(String fileName) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Download("A", ADDRESS, fileName))
        .withMessageContaining("plain name of a zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://funder.example/a.zip", "a.zip", "https:/a"})
  void refusesAnAddressThatIsNotOnTheWeb(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Download("A", URI.create(address), "a.zip"))
        .withMessageContaining("http or https");
  }

  @Test
  void followsARedirectToHttpsButNeverBack() {
    URI plain = URI.create("http://funder.example/a.zip");

    assertThat(WebAddress.redirect(plain, "https://other.example/b.zip"))
        .contains(URI.create("https://other.example/b.zip"));
    assertThat(WebAddress.redirect(ADDRESS, "../b.zip"))
        .contains(URI.create("https://funder.example/b.zip"));
    assertThat(WebAddress.redirect(ADDRESS, "http://funder.example/a.zip")).isEmpty();
    assertThat(WebAddress.redirect(ADDRESS, "file:///etc/passwd")).isEmpty();
    assertThat(WebAddress.redirect(ADDRESS, "not an address")).isEmpty();
  }
}
