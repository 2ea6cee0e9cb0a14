package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** Starting a server and waiting until it lets us in. */
final class ServerStart {

  /** Recovery after a crash takes its time; a server that is at it is waited for. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int ATTEMPTS = 5;
  private static final long LARGEST_LOG = 10_000_000;
  private static final String WRONG_PASSWORD = "28P01";

  private final PostgresFolder folder;
  private final IntFunction<Command> command;

  /**
   * @param command the server on a port
   */
  ServerStart(PostgresFolder folder, IntFunction<Command> command) {
    this.folder = folder;
    this.command = command;
  }

  /** Starts it and returns the port it listens on. */
  int start() {
    try {
      OptionalInt wanted = folder.rememberedPort();
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        int port = freePort(wanted);
        if (isReady(launch(port), port)) {
          folder.rememberPort(port);
          return port;
        }
        // The port was taken in between, or children of a killed server were still leaving.
        wanted = OptionalInt.empty();
        Thread.sleep(Duration.ofMillis(200L * attempt));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while PostgreSQL started", e);
    }
    throw new DatabaseUnavailableException(
        "PostgreSQL does not start: " + lastWords(), "Its log says more: " + folder.log());
  }

  private Process launch(int port) throws IOException {
    Path log = folder.log();
    if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
      Files.move(
          log,
          log.resolveSibling("server.log.old"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    Process process =
        command
            .apply(port)
            .builder()
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process.getOutputStream().close();
    return process;
  }

  /** Waits until it answers; false when it ended instead. */
  private boolean isReady(Process process, int port) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < until) {
      try (Connection connection = PostgresServer.address(folder, port, "postgres").connect()) {
        return connection.isValid(10);
      } catch (SQLException notYet) {
        if (WRONG_PASSWORD.equals(notYet.getSQLState())) {
          throw wrongPassword(process);
        }
        Thread.sleep(Duration.ofMillis(25));
      }
    }
    process.destroy();
    return false;
  }

  private DatabaseUnavailableException wrongPassword(Process process) {
    process.destroy();
    return new DatabaseUnavailableException(
        "The database does not know the password in " + folder.passwordFile() + ".",
        "Put the file back from a copy of the data folder, or restore a backup into an empty"
            + " folder: permed restore FILE --data DIR");
  }

  private static int freePort(OptionalInt wanted) throws IOException {
    if (wanted.isPresent()) {
      try {
        return free(wanted.getAsInt());
      } catch (IOException taken) {
        return free(0);
      }
    }
    return free(0);
  }

  private static int free(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return socket.getLocalPort();
    }
  }

  private String lastWords() {
    try {
      return Files.readAllLines(folder.log()).stream()
          .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
          .reduce((earlier, later) -> later)
          .orElse("it says nothing");
    } catch (IOException unread) {
      return "its log cannot be read";
    }
  }
}
