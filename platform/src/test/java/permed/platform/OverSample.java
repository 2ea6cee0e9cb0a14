package permed.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A running platform over a snapshot of the sample, one for all tests that stand on it. */
@SpringBootTest(
    classes = PermedPlatform.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class OverSample {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void sample(DynamicPropertyRegistry settings) {
    TestDatabase database = TestDatabase.fresh();
    // Tests do by themselves what would be due; nothing happens behind their back.
    settings.add("permed.jobs", () -> false);
    settings.add("permed.database.url", database::url);
    settings.add("permed.database.user", database::user);
    settings.add("permed.database.password", database::password);
    settings.add("permed.data", Sample.DATA::toString);
  }

  /** Id of the snapshot that serves. */
  protected static String snapshot() {
    return Sample.ID;
  }

  protected String address(String path) {
    return "http://localhost:" + port + path;
  }

  /** Asks in English; redirects are answers of their own. */
  protected HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address(path))).header("Accept-Language", "en"));
  }

  protected HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Sample {

    static final Path DATA = folder();
    static final String ID = SampleSnapshot.build(DATA);

    private static Path folder() {
      try {
        return Files.createDirectories(
            Path.of("target", "sample-data", "" + ProcessHandle.current().pid()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
