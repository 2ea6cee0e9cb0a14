package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Starting a server and waiting until it lets us in. */
final class ServerStart {

  /** Recovery after a crash takes its time; a server that is at it is waited for. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final int ATTEMPTS = 8;
  private static final long LARGEST_LOG = 10_000_000;
  private static final String WRONG_PASSWORD = "28P01";

  private final PostgresFolder folder;
  private final IntFunction<Command> command;
  private final IntPredicate isOurs;

  /**
   * @param command the server on a port
   * @param isOurs whether the server that answers on a port is that one
   */
  ServerStart(PostgresFolder folder, IntFunction<Command> command, IntPredicate isOurs) {
    this.folder = folder;
    this.command = command;
    this.isOurs = isOurs;
  }

  /**
   * Starts it on the port of last time where that is free, else on another.
   *
   * @param samePort waits for the port of last time, since others know it
   */
  Running start(boolean samePort) {
    try {
      // A port may be taken in between, and children of a killed server take a moment to leave.
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        OptionalInt port = freePort(samePort);
        if (port.isPresent()) {
          Process process = launch(port.getAsInt());
          if (isReady(process, port.getAsInt())) {
            folder.rememberPort(port.getAsInt());
            return new Running(process.toHandle(), port.getAsInt());
          }
        }
        Thread.sleep(Duration.ofMillis(150L * attempt));
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
      Files.move(log, log.resolveSibling("server.log.old"), StandardCopyOption.REPLACE_EXISTING);
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
      try (Connection connection = PostgresServer.firstAddress(folder, port).connect()) {
        return connection.isValid(10) && isOurs.test(port);
      } catch (SQLException notYet) {
        if (WRONG_PASSWORD.equals(notYet.getSQLState()) && process.isAlive()) {
          throw wrongPassword();
        }
        Thread.sleep(Duration.ofMillis(25));
      }
    }
    return false;
  }

  private DatabaseUnavailableException wrongPassword() {
    return new DatabaseUnavailableException(
        "The database does not know the password in " + folder.passwordFile() + ".",
        "Put the file back from a copy of the data folder, or restore a backup into an empty"
            + " folder: permed restore FILE --data DIR");
  }

  private OptionalInt freePort(boolean samePort) throws IOException {
    OptionalInt wanted = folder.rememberedPort();
    if (wanted.isPresent() && isFree(wanted.getAsInt())) {
      return wanted;
    }
    if (wanted.isPresent() && samePort) {
      return OptionalInt.empty();
    }
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return OptionalInt.of(socket.getLocalPort());
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress("127.0.0.1", port));
      return true;
    } catch (IOException taken) {
      return false;
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

  /** A server that lets us in. */
  record Running(ProcessHandle process, int port) {}
}
