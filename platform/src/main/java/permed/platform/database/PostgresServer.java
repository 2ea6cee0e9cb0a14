package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server over one cluster; whoever uses this holds the folder's lock. */
final class PostgresServer {

  static final String USER = "permed";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final String DATABASE = "permed";
  private static final String FIRST_DATABASE = "postgres";

  /** Detaches a program from the terminal; absent outside Linux. */
  private static final Path SESSION = Path.of("/usr/bin/setsid");

  private final PostgresFolder folder;
  private final PostgresBinaries binaries;
  private final ServerAccount account;
  private final boolean durable;
  private volatile boolean stopping;

  PostgresServer(
      PostgresFolder folder, PostgresBinaries binaries, ServerAccount account, boolean durable) {
    this.folder = folder;
    this.binaries = binaries;
    this.account = account;
    this.durable = durable;
  }

  /** Where the platform's database of a folder is reached on a port. */
  static DatabaseAddress address(PostgresFolder folder, int port) {
    return address(folder, port, DATABASE);
  }

  /** Where the database every new cluster has is reached. */
  static DatabaseAddress firstAddress(PostgresFolder folder, int port) {
    return address(folder, port, FIRST_DATABASE);
  }

  private static DatabaseAddress address(PostgresFolder folder, int port, String database) {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    return new DatabaseAddress(url, USER, folder.password());
  }

  static boolean answers(DatabaseAddress address) {
    try (Connection connection = address.connect()) {
      return connection.isValid(5);
    } catch (SQLException no) {
      return false;
    }
  }

  /**
   * Makes the cluster where there is none, takes over a server left running, or starts one; from
   * then on one that dies is started again.
   */
  synchronized DatabaseAddress start() {
    if (folder.hasCluster()) {
      refuseAnotherVersion();
      folder.password();
      account.own(folder.home());
    } else {
      new NewCluster(folder, binaries, account).make(durable);
    }
    ServerStart.Running running = takeOver().orElseGet(() -> launch(false));
    watch(running.process());
    makeDatabase(running.port());
    return address(folder, running.port());
  }

  /** Ends connections and the server; what does not end within a minute is ended harder. */
  void stop() {
    stopping = true;
    synchronized (this) {
      stop(60);
    }
  }

  private void refuseAnotherVersion() {
    String made = folder.clusterVersion();
    if (!made.equals(PostgresBinaries.majorVersion())) {
      throw new DatabaseUnavailableException(
          "The database in "
              + folder.home()
              + " was made by PostgreSQL "
              + made
              + "; this permed brings PostgreSQL "
              + PostgresBinaries.majorVersion()
              + ".",
          "Back it up with the permed that made it (permed backup FILE) and restore it into an"
              + " empty folder with this one: permed restore FILE --data DIR");
    }
  }

  private ServerStart.Running launch(boolean samePort) {
    try {
      return new ServerStart(folder, this::command, this::isOurs).start(samePort);
    } catch (DatabaseUnavailableException refused) {
      stop(20);
      throw refused;
    }
  }

  private Optional<ServerStart.Running> takeOver() {
    Optional<PostmasterFile> file = PostmasterFile.find(folder.cluster());
    Optional<ProcessHandle> left = file.flatMap(f -> f.server(folder.cluster()));
    if (left.isEmpty()) {
      file.ifPresent(this::clearStale);
      return Optional.empty();
    }
    int port = file.orElseThrow().port();
    if (port != 0 && isOurs(port)) {
      LOG.info("The database of a permed that was killed still runs; taking it over");
      return left.map(process -> new ServerStart.Running(process, port));
    }
    LOG.warn("The database of a permed that was killed does not answer; stopping it");
    stop(20);
    return Optional.empty();
  }

  /** A number that belongs to another program by now would keep PostgreSQL from starting. */
  private void clearStale(PostmasterFile file) {
    if (file.isReused(folder.cluster())) {
      try {
        Files.deleteIfExists(PostmasterFile.in(folder.cluster()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void watch(ProcessHandle process) {
    process.onExit().thenRunAsync(this::revive, task -> Thread.ofPlatform().daemon().start(task));
  }

  private synchronized void revive() {
    if (stopping) {
      return;
    }
    LOG.error("PostgreSQL ended by itself; starting it again. Its log: {}", folder.log());
    try {
      watch(launch(true).process());
    } catch (RuntimeException failed) {
      LOG.error("PostgreSQL does not come back; stop permed and start it again", failed);
    }
  }

  /** Whether the server on a port has our cluster in hand and is of the version we bring. */
  private boolean isOurs(int port) {
    try (Connection connection = firstAddress(folder, port).connect();
        var statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "select current_setting('data_directory'), current_setting('server_version')")) {
      result.next();
      return Path.of(result.getString(1)).equals(folder.cluster())
          && PostgresBinaries.version().startsWith(result.getString(2));
    } catch (SQLException no) {
      return false;
    }
  }

  private void makeDatabase(int port) {
    try (Connection connection = firstAddress(folder, port).connect();
        var statement = connection.createStatement();
        var found = statement.executeQuery("select from pg_database where datname = 'permed'")) {
      if (!found.next()) {
        statement.execute("create database " + DATABASE);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("could not make the database", e);
    }
  }

  private void stop(int seconds) {
    Optional<ProcessHandle> server =
        PostmasterFile.find(folder.cluster()).flatMap(file -> file.server(folder.cluster()));
    if (server.isEmpty()) {
      return;
    }
    try {
      String mode = durable ? "fast" : "immediate";
      if (!control(mode, seconds).succeeds() && !control("immediate", 10).succeeds()) {
        server.get().destroyForcibly();
      }
      server.get().onExit().get(10, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("PostgreSQL does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Command control(String mode, int seconds) {
    return Command.of(
        account.prefix(),
        binaries.program("pg_ctl").toString(),
        "stop",
        "--pgdata=" + folder.cluster(),
        "--mode=" + mode,
        "--wait",
        "--timeout=" + seconds);
  }

  private Command command(int port) {
    List<String> words = new ArrayList<>();
    // Ctrl-C then reaches us alone, and we stop the server when our own work is done.
    if (Files.isExecutable(SESSION)) {
      words.add(SESSION.toString());
    }
    words.addAll(account.prefix());
    words.add(binaries.program("postgres").toString());
    words.addAll(List.of("-D", folder.cluster().toString(), "-p", Integer.toString(port)));
    String writeThrough = durable ? "on" : "off";
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=" + writeThrough,
            "full_page_writes=" + writeThrough,
            "synchronous_commit=" + writeThrough)) {
      words.addAll(List.of("-c", setting));
    }
    return new Command(words);
  }
}
