package permed.platform.database;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A database in hand for one piece of work beside the server: the operator's, the one that runs
 * over a data folder already, or that one started for the time being.
 */
public final class OpenDatabase implements AutoCloseable {

  private final DatabaseAddress address;
  private final @Nullable EmbeddedPostgres started;
  private final @Nullable Thread hook;

  private OpenDatabase(DatabaseAddress address, @Nullable EmbeddedPostgres started) {
    this.address = address;
    this.started = started;
    this.hook = started == null ? null : new Thread(started::close, "stop database");
    if (hook != null) {
      Runtime.getRuntime().addShutdownHook(hook);
    }
  }

  /**
   * The operator's database where one is named, else that of a data folder; empty if it has none.
   */
  public static Optional<OpenDatabase> find(Path data, Optional<DatabaseAddress> operators) {
    if (operators.isPresent()) {
      return operators.map(address -> new OpenDatabase(address, null));
    }
    if (!EmbeddedPostgres.existsIn(data)) {
      return Optional.empty();
    }
    Optional<DatabaseAddress> running = EmbeddedPostgres.findRunning(data);
    return Optional.of(
        running.map(address -> new OpenDatabase(address, null)).orElseGet(() -> start(data)));
  }

  /** Starts that of a data folder, making it where there is none. */
  public static OpenDatabase start(Path data) {
    EmbeddedPostgres started = EmbeddedPostgres.start(data);
    return new OpenDatabase(started.address(), started);
  }

  public DatabaseAddress address() {
    return address;
  }

  /** Stops the server if it was started for this. */
  @Override
  public void close() {
    if (started != null && hook != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException shuttingDown) {
        // The hook is at it already.
        return;
      }
      started.close();
    }
  }
}
