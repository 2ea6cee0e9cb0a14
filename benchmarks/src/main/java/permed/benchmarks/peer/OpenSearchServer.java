package permed.benchmarks.peer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One OpenSearch node as a child process: loopback only, no plugins, no security, its own data
 * directory. It refuses to run as root, so root starts it as user and group 65534 (nobody).
 */
public final class OpenSearchServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int NOBODY = 65534;

  private final Process process;
  private final OpenSearchClient client;

  private OpenSearchServer(Process process, OpenSearchClient client) {
    this.process = process;
    this.client = client;
  }

  /**
   * What to start.
   *
   * @param home the unpacked distribution; only read
   * @param workspace absent or empty; gets configuration, data and logs, readable by nobody
   * @param heap as the Java virtual machine takes it, for example {@code 2g}
   */
  public record Setup(Path home, Path workspace, Path javaHome, String heap) {}

  /** Starts the node and waits until it answers. */
  public static OpenSearchServer start(Setup setup) throws IOException, InterruptedException {
    int port = freePort();
    Path log = prepare(setup, port);
    ProcessBuilder builder = new ProcessBuilder(command(setup.home()));
    builder.directory(setup.workspace().toFile());
    builder.environment().put("OPENSEARCH_JAVA_HOME", setup.javaHome().toString());
    builder
        .environment()
        .put("OPENSEARCH_PATH_CONF", setup.workspace().resolve("config").toString());
    builder.environment().put("OPENSEARCH_TMPDIR", setup.workspace().resolve("tmp").toString());
    builder
        .environment()
        .put("OPENSEARCH_JAVA_OPTS", "-Xms" + setup.heap() + " -Xmx" + setup.heap());
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = builder.start();
    OpenSearchServer server =
        new OpenSearchServer(
            process, new OpenSearchClient(URI.create("http://127.0.0.1:" + port + "/")));
    server.awaitAnswer(log);
    return server;
  }

  public OpenSearchClient client() {
    return client;
  }

  /** Stops the process this object started, and no other. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }

  private void awaitAnswer(Path log) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!client.isAlive()) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        close();
        throw new IOException("OpenSearch did not come up, see " + log);
      }
      Thread.sleep(300);
    }
  }

  private static List<String> command(Path home) throws IOException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
    }
    command.addAll(List.of("bash", home.toRealPath().resolve("bin/opensearch").toString()));
    return command;
  }

  private static Path prepare(Setup setup, int port) throws IOException {
    Path config = setup.workspace().resolve("config");
    for (String name : List.of("config", "data", "logs", "tmp")) {
      Files.createDirectories(setup.workspace().resolve(name));
    }
    try (Stream<Path> files = Files.list(setup.home().resolve("config"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, config.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path logs = setup.workspace().resolve("logs");
    String options = Files.readString(config.resolve("jvm.options"));
    Files.writeString(
        config.resolve("jvm.options"),
        options
            .replace(
                "agent/opensearch-agent.jar",
                setup.home().toRealPath() + "/agent/opensearch-agent.jar")
            .replace("HeapDumpPath=data", "HeapDumpPath=" + logs)
            .replace("=logs/", "=" + logs + "/"));
    Files.writeString(config.resolve("opensearch.yml"), settings(setup.workspace(), port));
    giveAway(setup.workspace());
    return logs.resolve("start.log");
  }

  private static String settings(Path workspace, int port) {
    return """
    cluster.name: permed-benchmark
    node.name: peer
    discovery.type: single-node
    network.host: 127.0.0.1
    http.port: %d
    transport.port: 0
    path.data: %s
    path.logs: %s
    cluster.routing.allocation.disk.threshold_enabled: false
    indices.requests.cache.size: 0b
    indices.queries.cache.size: 0b
    """
        .formatted(port, workspace.resolve("data"), workspace.resolve("logs"));
  }

  /** Gives a root-owned workspace to the unprivileged user. */
  private static void giveAway(Path workspace) throws IOException {
    if (!isRoot()) {
      return;
    }
    try (Stream<Path> all = Files.walk(workspace)) {
      for (Path path : all.toList()) {
        Files.setAttribute(path, "unix:uid", NOBODY);
        Files.setAttribute(path, "unix:gid", NOBODY);
      }
    }
  }

  private static boolean isRoot() throws IOException {
    return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
