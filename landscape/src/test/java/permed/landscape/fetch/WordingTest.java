package permed.landscape.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final URI ADDRESS = URI.create("https://funder.example/data/a.zip");

  @Test
  void shortensAPageToOneHarmlessLine() {
    String page = "<b>Hello\u001b[31m</b>\r\n<!-- x --> world" + " and more".repeat(50);

    String words = FirstWords.of(ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)));

    assertThat(words).startsWith("Hello [31m world and").endsWith("and …").hasSizeLessThan(125);
  }

  @Test
  void tellsAnUnknownNameFromAnUntrustedServer() {
    ConnectException unknown = new ConnectException();
    unknown.initCause(new ConnectException().initCause(new UnresolvedAddressException()));

    assertThat(Explanation.of(ADDRESS, unknown).reason())
        .isEqualTo("No server named funder.example could be found.");
    assertThat(Explanation.of(ADDRESS, new SSLHandshakeException("PKIX")).reason())
        .isEqualTo("No secure connection to funder.example could be made.");
  }
}
