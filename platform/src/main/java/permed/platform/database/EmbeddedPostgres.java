package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL of our own in a data folder: unpacked, made, started and stopped by this process.
 *
 * <p>It listens on 127.0.0.1 only, asks for a random password, and writes through to the disk. One
 * process at a time has a folder. What a killed process left behind is taken over when it answers,
 * else stopped; PostgreSQL itself recovers what was committed.
 *
 * <p>Every "no" (folder in use, password lost, other major version, nothing to step down from root
 * with) is a {@link DatabaseUnavailableException}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private final FolderLock lock;
  private final PostgresServer server;
  private final DatabaseAddress address;

  private EmbeddedPostgres(FolderLock lock, PostgresServer server, DatabaseAddress address) {
    this.lock = lock;
    this.server = server;
    this.address = address;
  }

  /** Starts the database of a data folder, making it when there is none; ready when it returns. */
  public static EmbeddedPostgres start(Path data) {
    return start(Setup.of(data));
  }

  /** Starts a database; ready when it returns. */
  public static EmbeddedPostgres start(Setup setup) {
    PostgresFolder folder = PostgresFolder.of(setup.data()).created();
    FolderLock lock = FolderLock.take(folder);
    try {
      PostgresBinaries binaries = PostgresBinaries.unpackedIn(setup.binaries());
      PostgresServer server =
          new PostgresServer(folder, binaries, ServerAccount.choose(binaries), setup.durable());
      return new EmbeddedPostgres(lock, server, server.start());
    } catch (RuntimeException | Error failed) {
      lock.close();
      throw failed;
    }
  }

  /**
   * Unpacks the programs of a data folder's database in the background, so that a start that has
   * other work to do first does not wait for it; what fails here is told by the start.
   */
  public static void prepare(Path data) {
    Thread.ofPlatform()
        .daemon()
        .name("unpack database")
        .uncaughtExceptionHandler((thread, failure) -> {})
        .start(() -> PostgresBinaries.unpackedIn(Setup.of(data).binaries()));
  }

  /** The database of a data folder if it runs now, whoever started it. */
  public static Optional<DatabaseAddress> findRunning(Path data) {
    PostgresFolder folder = PostgresFolder.of(data);
    return PostmasterFile.find(folder.cluster())
        .filter(file -> file.port() != 0 && file.server(folder.cluster()).isPresent())
        .map(file -> PostgresServer.address(folder, file.port()))
        .filter(PostgresServer::answers);
  }

  /**
   * Deletes a data folder nobody will ask for again, ending a server that was left over it.
   *
   * @return false when another process has the folder in hand, which then stays
   */
  public static boolean discard(Path data) {
    PostgresFolder folder = PostgresFolder.of(data);
    try {
      if (Files.isDirectory(folder.home())) {
        FolderLock lock = FolderLock.take(folder);
        PostmasterFile.find(folder.cluster())
            .flatMap(file -> file.server(folder.cluster()))
            .ifPresent(EmbeddedPostgres::end);
        lock.close();
      }
      FileTree.delete(data);
      return true;
    } catch (DatabaseUnavailableException inUse) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its children notice and go; until then they may write, which a moment is left for. */
  private static void end(ProcessHandle server) {
    server.destroyForcibly();
    server.onExit().join();
    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
  }

  /** Whether a data folder has a database of its own, running or not. */
  public static boolean existsIn(Path data) {
    return PostgresFolder.of(data).hasCluster();
  }

  /** Where the database is reached while this is open. */
  public DatabaseAddress address() {
    return address;
  }

  /** Ends every connection, stops the server in good order and frees the folder. */
  @Override
  public void close() {
    try {
      server.stop();
    } finally {
      lock.close();
    }
  }

  /**
   * Where and how a database is kept.
   *
   * @param data data folder; the database lives in its folder {@code database}
   * @param binaries folder the programs are unpacked in, one folder per version
   * @param durable whether a commit is on the disk before it is confirmed; false only for data that
   *     may be lost, as in tests
   */
  public record Setup(Path data, Path binaries, boolean durable) {

    /** As a data folder is kept: programs in it, and durable. */
    public static Setup of(Path data) {
      return new Setup(data, data.resolve("postgres"), true);
    }
  }
}
