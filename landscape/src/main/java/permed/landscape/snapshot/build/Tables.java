package permed.landscape.snapshot.build;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The tables of a snapshot while they are being filled, in a database file that lives as long as
 * the build.
 *
 * <p>One thread of the database, a fixed size of row groups and a fixed order make the Parquet
 * files come out the same to the byte.
 */
final class Tables implements AutoCloseable {

  private static final String MEMORY = "512MB";
  private static final int ROWS_PER_GROUP = 122_880;

  private final DuckDBConnection connection;

  Tables(Path workDirectory) {
    try {
      Properties settings = new Properties();
      settings.setProperty("memory_limit", MEMORY);
      settings.setProperty("threads", "1");
      settings.setProperty("temp_directory", workDirectory.resolve("spill").toString());
      settings.setProperty("autoinstall_known_extensions", "false");
      settings.setProperty("autoload_known_extensions", "false");
      String url = "jdbc:duckdb:" + workDirectory.resolve("tables.duckdb");
      connection = DriverManager.getConnection(url, settings).unwrap(DuckDBConnection.class);
      execute(connection, "set force_compression = 'uncompressed'");
      for (Table table : Table.values()) {
        execute(connection, "create table " + table.id() + " (" + table.columns() + ")");
      }
    } catch (SQLException e) {
      throw new TableException("cannot set up the tables", e);
    }
  }

  /** A place to append rows; each is used by one thread at a time. */
  Rows append(Table table) {
    try {
      DuckDBConnection own = connection.duplicate();
      own.setAutoCommit(false);
      DuckDBAppender appender = own.createAppender(table.id());
      // Opened and closed by the builder's thread, filled by another in between, never both.
      appender.unsafeBreakThreadConfinement();
      return new Rows(table, own, appender);
    } catch (SQLException e) {
      throw new TableException("cannot fill " + table.id(), e);
    }
  }

  /** Writes a table as a Parquet file and tells how many rows it has. */
  long writeParquet(Table table, Path file) {
    String path = file.toString().replace("'", "''");
    try (Statement statement = connection.createStatement()) {
      return statement.executeLargeUpdate(
          """
          copy (%s) to '%s'
          (format parquet, compression zstd, row_group_size %d)
          """
              .formatted(table.query(), path, ROWS_PER_GROUP));
    } catch (SQLException e) {
      throw new TableException("cannot write " + file, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new TableException("cannot close the tables", e);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
