package permed.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.database.DatabaseAddress;
import permed.platform.database.DatabaseUnavailableException;
import permed.platform.database.EmbeddedPostgres;
import permed.platform.database.Migrations;

/**
 * A migrated database of a test's own, on a server all tests of this process share.
 *
 * <p>It goes with the server when the process ends; nobody needs to close it.
 */
public final class TestDatabase {

  private final DatabaseAddress address;
  private final HikariDataSource pool;

  private TestDatabase(DatabaseAddress address) {
    this.address = address;
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMinimumIdle(0);
    config.setMaximumPoolSize(8);
    this.pool = new HikariDataSource(config);
  }

  /** A new database with every migration applied and no rows. */
  public static TestDatabase fresh() {
    return Server.SHARED.copy();
  }

  /** A new database without anything in it. */
  public static TestDatabase empty() {
    return Server.SHARED.create("template1");
  }

  public DataSource dataSource() {
    return pool;
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(pool);
  }

  public TransactionTemplate transactions() {
    return new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  public String url() {
    return address.url();
  }

  public String user() {
    return address.user();
  }

  public String password() {
    return address.password();
  }

  private static final class Server {

    private static final Path HOME = Path.of("target", "test-database");

    static final Server SHARED = new Server();

    private final EmbeddedPostgres postgres;
    private final AtomicInteger made = new AtomicInteger();
    private final Queue<HikariDataSource> pools = new ConcurrentLinkedQueue<>();

    Server() {
      sweep();
      Path data = HOME.resolve("" + ProcessHandle.current().pid());
      this.postgres =
          EmbeddedPostgres.start(
              new EmbeddedPostgres.Setup(data, Path.of("target", "postgres"), false));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(data)));
      new Migrations(postgres.address().dataSource()).migrate();
    }

    TestDatabase copy() {
      return create("permed");
    }

    TestDatabase create(String template) {
      // Connections earlier tests left idle would add up to more than the server admits.
      pools.forEach(pool -> pool.getHikariPoolMXBean().softEvictConnections());
      String name = "test_" + made.incrementAndGet();
      DatabaseAddress shared = postgres.address();
      String base = shared.url().substring(0, shared.url().lastIndexOf('/') + 1);
      try (Connection connection =
              new DatabaseAddress(base + "postgres", shared.user(), shared.password()).connect();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name + " template " + template);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      TestDatabase database =
          new TestDatabase(new DatabaseAddress(base + name, shared.user(), shared.password()));
      pools.add(database.pool);
      return database;
    }

    private void end(Path data) {
      pools.forEach(HikariDataSource::close);
      postgres.close();
      delete(data);
    }

    /** What a killed test process left: its server still runs, or its files lie about. */
    private static void sweep() {
      if (!Files.isDirectory(HOME)) {
        return;
      }
      try (Stream<Path> left = Files.list(HOME)) {
        for (Path data : left.filter(Server::isLeft).toList()) {
          if (EmbeddedPostgres.existsIn(data)) {
            stop(data);
          }
          delete(data);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(Path data) {
      try {
        EmbeddedPostgres.start(
                new EmbeddedPostgres.Setup(data, Path.of("target", "postgres"), false))
            .close();
      } catch (DatabaseUnavailableException halfDeleted) {
        // Killed while it was deleting the files, and so after it had stopped the server.
        return;
      }
    }

    private static boolean isLeft(Path data) {
      return ProcessHandle.of(Long.parseLong(data.getFileName().toString())).isEmpty();
    }

    private static void delete(Path root) {
      try (Stream<Path> all = Files.walk(root)) {
        List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.deleteIfExists(path);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
