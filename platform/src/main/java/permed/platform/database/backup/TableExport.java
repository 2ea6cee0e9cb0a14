package permed.platform.database.backup;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import permed.platform.database.DatabaseAddress;
import permed.platform.database.Witness;

/** All tables as they are at one instant, whoever writes meanwhile. */
final class TableExport implements AutoCloseable {

  private final Connection connection;
  private final SingleConnectionDataSource oneInstant;
  private final Catalogue catalogue;
  private final LeftOut leftOut;

  TableExport(DatabaseAddress address, LeftOut leftOut) throws SQLException {
    this.connection = address.connect();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    this.oneInstant = new SingleConnectionDataSource(connection, true);
    this.catalogue = new Catalogue(JdbcClient.create(oneInstant));
    this.leftOut = leftOut;
  }

  /** Writes every table; empty for a database that never had our schema. */
  Optional<BackupManifest.SavedDatabase> saveTo(
      PackedFile packed, List<Witness> witnesses, Instant at) throws IOException, SQLException {
    Optional<String> version = catalogue.schemaVersion();
    if (version.isEmpty()) {
      return Optional.empty();
    }
    List<BackupManifest.SavedTable> tables = new ArrayList<>();
    for (Catalogue.Table table : catalogue.tables()) {
      if (!leftOut.hasTable(table.name())) {
        tables.add(save(table, packed, at));
      }
    }
    SortedMap<String, String> attestations = new TreeMap<>();
    witnesses.forEach(witness -> attestations.put(witness.name(), witness.attest(oneInstant)));
    return Optional.of(
        new BackupManifest.SavedDatabase(
            version.get(), tables, catalogue.sequences(), attestations));
  }

  private BackupManifest.SavedTable save(Catalogue.Table table, PackedFile packed, Instant at)
      throws IOException, SQLException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    String sql = "copy (" + select(table) + ") to stdout with (format csv, header)";
    PackedFile.Added added =
        packed.add(
            "database/" + table.name() + ".csv",
            FileTime.from(at),
            out -> {
              try {
                return copy.copyOut(sql, out);
              } catch (SQLException e) {
                throw new IOException("could not read " + table.name(), e);
              }
            });
    return new BackupManifest.SavedTable(
        table.name(), table.columns(), added.told(), added.bytes(), added.sha256());
  }

  private String select(Catalogue.Table table) {
    String columns =
        table.columns().stream()
            .map(column -> leftOut.hasColumn(table.name(), column) ? "null as " + column : column)
            .collect(Collectors.joining(", "));
    List<String> order = table.keys().isEmpty() ? table.columns() : table.keys();
    return "select %s from %s where %s order by %s"
        .formatted(
            columns,
            table.name(),
            leftOut.rows(table.name()).map(rows -> "(" + rows + ") is not true").orElse("true"),
            order.stream()
                .map(column -> table.name() + "." + column)
                .collect(Collectors.joining(", ")));
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
