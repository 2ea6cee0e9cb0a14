package permed.platform.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;
import permed.platform.accounts.internal.Client;
import permed.platform.site.PlatformSettings;

class ClientsTest {

  private static final String PUBLISHED = "https://permed.example.org";

  @ParameterizedTest
  @CsvSource({
    "192.0.2.77, 192.0.2.0/24",
    "127.0.0.1, 127.0.0.0/24",
    "2001:db8:12:3456::1, 2001:0db8:0012::/48",
    "::1, 0000:0000:0000::/48",
    "fe80::1%eth0, fe80:0000:0000::/48",
    "example.org, unknown",
    "'', unknown",
  })
  void keepTheNetworkOnly(String address, String network) {
    assertThat(Clients.network(address)).isEqualTo(network);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0|Firefox on Linux",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0|Edge on Windows",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
            + " Version/26.0 Safari/605.1.15|Safari on macOS",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like"
            + " Gecko) CriOS/141.0 Mobile/15E148 Safari/604.1|Chrome on iPhone",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " HeadlessChrome/141.0.0.0 Safari/537.36|Chrome on Linux",
        "curl/8.9|Other",
      })
  void keepTheKindOfBrowserOnly(String agent, String said) {
    assertThat(UserAgent.said(agent)).isEqualTo(said);
  }

  @Test
  void tellNothingOfABrowserThatSaysNothing() {
    assertThat(UserAgent.said(null)).isEqualTo("Other");
  }

  @Test
  void areToldByTheProxyWhereThereIsOne() {
    assertThat(client(PUBLISHED, "10.0.0.2", "203.0.113.9, 198.51.100.7").network())
        .isEqualTo("198.51.100.0/24");
  }

  @Test
  void areNotToldByTheVisitor() {
    assertThat(client(PUBLISHED, "192.0.2.1", "203.0.113.9").network()).isEqualTo("192.0.2.0/24");
    assertThat(client("", "127.0.0.1", "203.0.113.9").network()).isEqualTo("127.0.0.0/24");
  }

  private static Client client(String publicAddress, String remote, String forwarded) {
    Map<String, String> given =
        publicAddress.isEmpty() ? Map.of() : Map.of("permed.public-address", publicAddress);
    PlatformSettings settings =
        new Binder(new MapConfigurationPropertySource(given))
            .bindOrCreate("permed", PlatformSettings.class);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(remote);
    request.addHeader("X-Forwarded-For", forwarded);
    return new Clients(settings).of(request);
  }
}
