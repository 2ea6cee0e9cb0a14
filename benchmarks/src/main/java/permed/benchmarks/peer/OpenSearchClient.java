package permed.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to one OpenSearch node over one kept connection. */
public final class OpenSearchClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final URI base;

  OpenSearchClient(URI base) {
    this.base = base;
  }

  /** The body of an answer and the time until all of it was there. */
  record Reply(String body, long nanos) {

    JsonNode json() {
      return JSON.readTree(body);
    }
  }

  boolean isAlive() throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("_cluster/health?wait_for_status=yellow&timeout=1s"))
            .timeout(Duration.ofSeconds(5))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  JsonNode get(String path) {
    return send(request(path).GET().build()).json();
  }

  /** Removes what is there; nothing there is as good. */
  void delete(String path) {
    send(request(path + "?ignore_unavailable=true").DELETE().build());
  }

  Reply put(String path, String body) {
    return send(request(path).PUT(BodyPublishers.ofString(body)).build());
  }

  Reply post(String path, String body) {
    return send(request(path).POST(BodyPublishers.ofString(body)).build());
  }

  Reply post(String path, byte[] body) {
    return send(request(path).POST(BodyPublishers.ofByteArray(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/json");
  }

  private Reply send(HttpRequest request) {
    try {
      long start = System.nanoTime();
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      long nanos = System.nanoTime() - start;
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(
            request.method() + " " + request.uri() + ": " + response.body());
      }
      return new Reply(response.body(), nanos);
    } catch (IOException failure) {
      throw new UncheckedIOException(request.uri().toString(), failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped during " + request.uri(), stopped);
    }
  }
}
