package permed.platform.observatory;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Asks the tables of snapshots, a few rows at a time. Safe for many threads. */
final class SnapshotTables implements AutoCloseable {

  private @Nullable DuckDBConnection root;

  /**
   * @param values the parameters of the query in their order, all text
   */
  <T> List<T> list(String sql, List<String> values, Row<T> row) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(row.of(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("A table of a snapshot cannot be asked: " + values, e);
    }
  }

  /** What stands in a column, empty where nothing does. */
  static String text(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }

  @Override
  public synchronized void close() {
    try {
      if (root != null) {
        root.close();
        root = null;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB does not close", e);
    }
  }

  private synchronized Connection connection() throws SQLException {
    if (root == null) {
      Connection opened = DriverManager.getConnection("jdbc:duckdb:");
      root = opened.unwrap(DuckDBConnection.class);
      try (var statement = root.createStatement()) {
        statement.execute("set memory_limit = '256MB'");
        statement.execute("set threads = 1");
        statement.execute("set autoinstall_known_extensions = false");
        statement.execute("set autoload_known_extensions = false");
      }
    }
    return root.duplicate();
  }

  /** Makes a value of the row a result stands on. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
