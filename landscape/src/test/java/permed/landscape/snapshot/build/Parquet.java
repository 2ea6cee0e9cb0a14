package permed.landscape.snapshot.build;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import permed.landscape.snapshot.store.Snapshot;

/** The tables of a snapshot under their names, to be asked in SQL. */
public final class Parquet implements AutoCloseable {

  private final Connection connection;

  public Parquet(Snapshot snapshot) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      for (String table : snapshot.manifest().rows().keySet()) {
        String path = snapshot.table(table).toString().replace("'", "''");
        statement.execute("create view " + table + " as select * from '" + path + "'");
      }
    }
  }

  public List<List<String>> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
          row.add(String.valueOf(found.getObject(column)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
