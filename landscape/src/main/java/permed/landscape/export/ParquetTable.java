package permed.landscape.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Parquet through DuckDB: rows go into a table on disk, which is copied out in one go. Decimals are
 * {@code decimal(38,6)}: exact for money and for fractions of a project.
 */
final class ParquetTable {

  private ParquetTable() {}

  static void write(Table table, OutputStream out) throws IOException {
    Path directory = Files.createTempDirectory("permed-parquet");
    try {
      Path file = directory.resolve("table.parquet");
      copy(table, directory, file);
      Files.copy(file, out);
      out.flush();
    } catch (SQLException e) {
      throw new IOException("Could not write the table as Parquet", e);
    } finally {
      delete(directory);
    }
  }

  private static void copy(Table table, Path directory, Path file)
      throws SQLException, IOException {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("memory_limit", "256MB");
    settings.setProperty("threads", "1");
    try (Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + directory.resolve("rows.duckdb"), settings)) {
      try (Statement sql = connection.createStatement()) {
        sql.execute("create table rows (" + definitions(table.columns()) + ")");
      }
      append(table, connection.unwrap(DuckDBConnection.class));
      try (Statement sql = connection.createStatement()) {
        sql.execute(
            "copy rows to "
                + quoted(file.toString(), '\'')
                + " (format parquet, compression zstd"
                + metadata(table)
                + ")");
      }
    }
  }

  private static void append(Table table, DuckDBConnection connection)
      throws SQLException, IOException {
    try (DuckDBAppender appender = connection.createAppender("main", "rows")) {
      table.forEachRow(
          cells -> {
            try {
              row(appender, table.columns(), cells);
            } catch (SQLException e) {
              throw new IOException("Could not write a row as Parquet", e);
            }
          });
    }
  }

  private static void row(
      DuckDBAppender appender, List<Column> columns, List<? extends @Nullable Object> cells)
      throws SQLException {
    appender.beginRow();
    for (int i = 0; i < columns.size(); i++) {
      switch (cells.get(i)) {
        case null -> appender.appendNull();
        case Long number -> appender.append(number.longValue());
        case BigDecimal number -> appender.append(number.setScale(6));
        case LocalDate day -> appender.append(day);
        case Object other -> appender.append(other.toString());
      }
    }
    appender.endRow();
  }

  private static String definitions(List<Column> columns) {
    return columns.stream()
        .map(column -> quoted(column.name(), '"') + " " + type(column))
        .collect(Collectors.joining(", "));
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case TEXT -> "varchar";
      case INTEGER -> "bigint";
      case DECIMAL -> "decimal(38,6)";
      case DATE -> "date";
    };
  }

  private static String metadata(Table table) {
    if (table.about().isEmpty()) {
      return "";
    }
    return table.about().entrySet().stream()
        .map(entry -> quoted(entry.getKey(), '\'') + ": " + quoted(entry.getValue(), '\''))
        .collect(Collectors.joining(", ", ", kv_metadata {", "}"));
  }

  private static String quoted(String text, char quote) {
    String mark = String.valueOf(quote);
    return mark + text.replace(mark, mark + mark) + mark;
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.walk(directory)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
