package permed.platform.observatory;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;

/** Reads, from a snapshot's tables, every delivery a record came in. Safe for many threads. */
final class RecordHistory implements AutoCloseable {

  private static final String VERSIONS =
      """
      select d.dump_date, d.file_name, v.title, v.amount, v.currency, v.participants, v.current
      from read_parquet(?) v left join read_parquet(?) d on d.sha256 = v.delivery
      where v.source = ? and v.local_id = ?
      order by d.dump_date desc, d.file_name desc
      limit 100
      """;

  private @Nullable DuckDBConnection root;

  List<RecordVersion> list(Path versions, Path deliveries, SourceRecordId id) {
    try (Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
      statement.setString(1, versions.toString());
      statement.setString(2, deliveries.toString());
      statement.setString(3, id.source());
      statement.setString(4, id.localId());
      return versions(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("No history of " + id + " in " + versions, e);
    }
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

  private static List<RecordVersion> versions(PreparedStatement statement) throws SQLException {
    List<RecordVersion> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(version(rows));
      }
    }
    return found;
  }

  private static RecordVersion version(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal("amount");
    return new RecordVersion(
        text(row, "dump_date"),
        text(row, "file_name"),
        text(row, "title"),
        amount,
        text(row, "currency"),
        row.getInt("participants"),
        row.getBoolean("current"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
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
}
