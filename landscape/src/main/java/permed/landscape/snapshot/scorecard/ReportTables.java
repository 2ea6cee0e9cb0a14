package permed.landscape.snapshot.scorecard;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import permed.landscape.snapshot.store.Snapshot;

/** Tables of one snapshot in a database in memory, for questions about what was reported. */
final class ReportTables implements AutoCloseable {

  private final String snapshot;
  private final Connection connection;

  /** Lines told again by another record are there, but do not count. */
  private final boolean marksLines;

  ReportTables(Snapshot snapshot, List<String> tables) {
    this.snapshot = snapshot.id();
    try {
      Properties settings = new Properties();
      settings.setProperty("memory_limit", "512MB");
      settings.setProperty("threads", "2");
      settings.setProperty("autoinstall_known_extensions", "false");
      settings.setProperty("autoload_known_extensions", "false");
      connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      for (String table : tables) {
        String path = snapshot.table(table).toString().replace("'", "''");
        execute("create view %s as select * from read_parquet('%s')".formatted(table, path));
        if (table.equals("project") && hasColumn(table, "gone_since")) {
          // What is gone from its source stays on record and counts no more.
          execute(
              "create or replace view project as select * from read_parquet('%s')".formatted(path)
                  + " where gone_since is null");
        }
      }
      marksLines = hasColumn("funding_line", "counts");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** SQL for a funding line whose money counts; {@code l} names the line. */
  String lineCounts() {
    return marksLines ? "l.counts" : "true";
  }

  void execute(String sql, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      statement.execute();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private boolean hasColumn(String table, String column) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select 1 from (describe %s) where column_name = '%s'".formatted(table, column))) {
      return rows.next();
    }
  }

  private IllegalStateException failed(SQLException e) {
    return new IllegalStateException("cannot tell what was reported in " + snapshot, e);
  }

  /** Makes a value of the row the cursor stands on. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
