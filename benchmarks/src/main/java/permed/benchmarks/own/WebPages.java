package permed.benchmarks.own;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import permed.benchmarks.contest.Timings;

/** Our web application in a machine of its own, asked for pages over loopback. */
public final class WebPages implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final URI base;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private WebPages(Process process, URI base) {
    this.process = process;
    this.base = base;
  }

  /**
   * One page, asked for many times over one kept connection.
   *
   * @param bytes of the HTML
   * @param packedBytes of the same, compressed as a browser asks for it
   */
  public record Page(String path, long bytes, long packedBytes, Timings timings) {}

  /** Starts the application on a data directory, where it also logs, and waits until it answers. */
  public static WebPages start(Path data, String heap) throws IOException, InterruptedException {
    int port = freePort();
    Process process =
        ChildJvm.start(
            heap,
            ServedPlatform.class,
            List.of(data.toAbsolutePath().toString(), Integer.toString(port)),
            ProcessBuilder.Redirect.to(data.resolve("web.log").toFile()));
    WebPages pages = new WebPages(process, URI.create("http://127.0.0.1:" + port));
    pages.awaitAnswer();
    return pages;
  }

  /** Asks for one page again and again, first to warm up, then to be timed. */
  public Page ask(String path, int warmUps, int rounds) throws IOException, InterruptedException {
    for (int round = 0; round < warmUps; round++) {
      fetch(path, "identity");
    }
    long[] nanos = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      fetch(path, "identity");
      nanos[round] = System.nanoTime() - start;
    }
    return new Page(
        path,
        fetch(path, "identity").body().length,
        fetch(path, "gzip").body().length,
        new Timings(nanos));
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }

  private HttpResponse<byte[]> fetch(String path, String encoding)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(path))
            .timeout(Duration.ofMinutes(1))
            .header("Accept", "text/html,*/*;q=0.8")
            .header("Accept-Language", "en")
            .header("Accept-Encoding", encoding)
            .build();
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException(path + " answered " + response.statusCode());
    }
    return response;
  }

  private void awaitAnswer() throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!isAlive()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        close();
        throw new IOException("The web application did not come up");
      }
      Thread.sleep(200);
    }
  }

  private boolean isAlive() throws InterruptedException {
    try {
      return fetch("/health", "identity").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
