package permed.platform.accounts.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak of its own process, with one realm; ends with this process. */
final class Keycloak {

  static final String SECRET = "secret-of-the-platform";
  static final String PASSWORD = "nine loud cormorants";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final int port;

  private Keycloak(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts the Keycloak the build unpacked and returns once its realm answers. */
  static Keycloak start() {
    int port = freePort();
    try {
      Path home = home();
      Path imports = Files.createDirectories(home.resolve("data/import"));
      Files.writeString(imports.resolve("permed.json"), realm());
      ProcessBuilder builder =
          new ProcessBuilder(
              "bash",
              home.resolve("bin/kc.sh").toString(),
              "start-dev",
              "--http-host=127.0.0.1",
              "--http-port=" + port,
              "--import-realm");
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.redirectErrorStream(true);
      builder.redirectOutput(home.resolve("test.log").toFile());
      Keycloak keycloak = new Keycloak(builder.start(), port);
      Runtime.getRuntime().addShutdownHook(new Thread(keycloak::stop));
      keycloak.await();
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + port + "/realms/permed");
  }

  private void await() {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      if (answers()) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("Keycloak does not answer; see target/keycloak/*/test.log");
  }

  private boolean answers() {
    URI address = URI.create(issuer() + "/.well-known/openid-configuration");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void stop() {
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    all.forEach(ProcessHandle::destroyForcibly);
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(Path.of("target", "keycloak"))) {
      return unpacked
          .filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
          .findFirst()
          .orElseThrow()
          .toAbsolutePath();
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String realm() {
    return """
    {"realm": "permed", "enabled": true, "sslRequired": "none",
     "clients": [{"clientId": "permed", "secret": "%s", "enabled": true,
       "protocol": "openid-connect", "publicClient": false, "standardFlowEnabled": true,
       "redirectUris": ["*"], "attributes": {"pkce.code.challenge.method": "S256"}}],
     "users": [%s, %s, %s]}
    """
        .formatted(
            SECRET, user("delegate", true), user("unverified", false), user("stranger", true));
  }

  private static String user(String name, boolean verified) {
    return """
    {"username": "%1$s", "email": "%1$s@keycloak.example.org", "emailVerified": %2$s,
     "firstName": "A", "lastName": "Delegate", "enabled": true,
     "credentials": [{"type": "password", "value": "%3$s", "temporary": false}]}
    """
        .formatted(name, verified, PASSWORD);
  }
}
