package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The server over one cluster; whoever uses this holds the folder's lock. */
final class PostgresServer {

  static final String USER = "permed";
  private static final String DATABASE = "permed";
  private static final String FIRST_DATABASE = "postgres";

  private final PostgresFolder folder;
  private final PostgresBinaries binaries;
  private final ServerAccount account;
  private final boolean durable;

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

  static DatabaseAddress address(PostgresFolder folder, int port, String database) {
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

  /** Makes the cluster where there is none, takes over a server left running, or starts one. */
  DatabaseAddress start() {
    if (folder.hasCluster()) {
      refuseAnotherVersion();
      folder.password();
    } else {
      makeCluster();
    }
    account.own(folder.home());
    int port = takeOver().orElseGet(() -> new ServerStart(folder, this::command).start());
    makeDatabase(port);
    return address(folder, port);
  }

  void stop() {
    try {
      Command.Ended ended = control("stop", "--mode=fast", "--wait", "--timeout=60").run();
      if (ended.exitCode() != 0 && PostmasterFile.find(folder.cluster()).isPresent()) {
        control("stop", "--mode=immediate", "--wait", "--timeout=30").run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  private void makeCluster() {
    try {
      FileTree.delete(folder.unfinished());
      folder.newPassword();
      account.own(folder.home());
      Command.Ended ended = initdb().run();
      if (ended.exitCode() != 0) {
        throw new IllegalStateException("initdb failed: " + ended.said());
      }
      Files.move(folder.unfinished(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Command initdb() {
    List<String> words = new ArrayList<>(account.prefix());
    words.add(binaries.program("initdb").toString());
    words.addAll(
        List.of(
            "--pgdata=" + folder.unfinished(),
            "--username=" + USER,
            "--pwfile=" + folder.passwordFile(),
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions"));
    if (!durable) {
      words.add("--no-sync");
    }
    // In postgresql.conf, where an operator can change them.
    for (String setting :
        List.of(
            "shared_buffers=64MB",
            "max_connections=50",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "log_line_prefix=%m [%p] ")) {
      words.add("--set=" + setting);
    }
    return new Command(words);
  }

  private Optional<Integer> takeOver() {
    Optional<PostmasterFile> file = PostmasterFile.find(folder.cluster());
    Optional<ProcessHandle> left = file.flatMap(f -> f.server(folder.cluster()));
    if (left.isEmpty()) {
      file.ifPresent(this::clearStale);
      return Optional.empty();
    }
    int port = file.orElseThrow().port();
    if (port != 0 && isOurs(address(folder, port, FIRST_DATABASE))) {
      return Optional.of(port);
    }
    stop();
    return Optional.empty();
  }

  /** A number that belongs to another program by now would keep PostgreSQL from starting. */
  private void clearStale(PostmasterFile file) {
    if (ProcessHandle.of(file.pid()).isPresent()) {
      try {
        Files.deleteIfExists(PostmasterFile.in(folder.cluster()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Whether the server at an address has our cluster in hand and is of the version we bring. */
  private boolean isOurs(DatabaseAddress address) {
    try (Connection connection = address.connect();
        var result =
            connection
                .createStatement()
                .executeQuery(
                    "select current_setting('data_directory'),"
                        + " current_setting('server_version')")) {
      result.next();
      return Path.of(result.getString(1)).equals(folder.cluster())
          && PostgresBinaries.version().startsWith(result.getString(2));
    } catch (SQLException no) {
      return false;
    }
  }

  private void makeDatabase(int port) {
    try (Connection connection = address(folder, port, FIRST_DATABASE).connect();
        var statement = connection.createStatement()) {
      var found = statement.executeQuery("select 1 from pg_database where datname = 'permed'");
      if (!found.next()) {
        statement.execute("create database permed");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("could not make the database", e);
    }
  }

  private Command control(String... words) {
    List<String> all = new ArrayList<>(account.prefix());
    all.add(binaries.program("pg_ctl").toString());
    all.add("--pgdata=" + folder.cluster());
    all.addAll(List.of(words));
    return new Command(all);
  }

  private Command command(int port) {
    List<String> words = new ArrayList<>();
    // A session of its own: Ctrl-C reaches us, and we stop the server when our work is done.
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      words.add("/usr/bin/setsid");
    }
    words.addAll(account.prefix());
    words.add(binaries.program("postgres").toString());
    words.addAll(List.of("-D", folder.cluster().toString(), "-p", Integer.toString(port)));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=" + (durable ? "on" : "off"),
            "full_page_writes=" + (durable ? "on" : "off"),
            "synchronous_commit=" + (durable ? "on" : "off"))) {
      words.addAll(List.of("-c", setting));
    }
    return new Command(words);
  }
}
