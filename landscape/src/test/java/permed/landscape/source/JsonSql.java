package permed.landscape.source;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Asks a JSON file by SQL, to have counts and sums that no reader of ours has made. */
public final class JsonSql implements AutoCloseable {

  private final Connection connection;

  private JsonSql(Connection connection) {
    this.connection = connection;
  }

  /** Opens the file as the table {@code dump}. */
  public static JsonSql open(Path file) throws SQLException {
    JsonSql sql = new JsonSql(DriverManager.getConnection("jdbc:duckdb:"));
    try (Statement statement = sql.connection.createStatement()) {
      statement.execute("set autoinstall_known_extensions=false");
      statement.execute(
          "create table dump as select * from read_json('%s', maximum_object_size=500000000)"
              .formatted(file));
    }
    return sql;
  }

  public BigDecimal number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getBigDecimal(1);
    }
  }

  /** The sum of all funding lines, whatever their currency. */
  public static BigDecimal total(RecordingSink sink) {
    return sink.projects.stream()
        .flatMap(project -> project.fundingLines().stream())
        .map(line -> line.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
