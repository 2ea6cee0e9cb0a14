package permed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.sample.BundledSample;

/** Against a server of our own that has one dump, a page in place of another, and no third. */
class FetchCommandTest {

  @TempDir Path work;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    byte[] dump = Files.readAllBytes(BundledSample.writeTo(work.resolve("sample")).getLast());
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/cordis-HORIZONprojects-csv.zip", exchange -> send(exchange, 200, dump));
    server.createContext(
        "/cordis-h2020projects-csv.zip",
        exchange -> send(exchange, 200, "<html>Back soon".getBytes(StandardCharsets.UTF_8)));
    server.createContext("/cordis-fp7projects-csv.zip", exchange -> send(exchange, 404, dump));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsWhatBecameOfEachDumpAndKeepsOnlyDumps() throws IOException {
    Invocation run = fetch();

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .contains("Horizon Europe,fetched,")
        .contains("Horizon 2020,refused,")
        .contains("FP7,unreachable,");
    try (var files = Files.list(work.resolve("data/downloads"))) {
      assertThat(files.map(file -> file.getFileName().toString()).filter(n -> n.endsWith(".zip")))
          .singleElement()
          .asString()
          .startsWith("cordis-HORIZONprojects-");
    }
  }

  @Test
  void fetchingAgainFindsTheDumpThere() {
    fetch();

    assertThat(fetch().out()).contains("Horizon Europe,already there,");
  }

  @Test
  void whatWasFetchedCanBeImported() throws IOException {
    fetch();
    Path dump;
    try (var files = Files.list(work.resolve("data/downloads"))) {
      dump = files.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }

    Invocation run =
        Invocation.of("import", "cordis", dump.toString(), "--data", work.resolve("data") + "");

    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private Invocation fetch() {
    return Invocation.of(
        "fetch",
        "cordis",
        "--from",
        "http://127.0.0.1:" + server.getAddress().getPort() + "/",
        "--data",
        work.resolve("data").toString(),
        "--format",
        "csv");
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
