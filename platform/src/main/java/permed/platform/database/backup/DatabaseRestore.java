package permed.platform.database.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.platform.database.DatabaseAddress;
import permed.platform.database.Migrations;
import permed.platform.database.OpenDatabase;

/**
 * Tables into a new database of the schema they were saved from, which then is brought up to date.
 */
final class DatabaseRestore {

  private final TableImport tables;
  private final String schemaVersion;

  DatabaseRestore(TableImport tables, String schemaVersion) {
    this.tables = tables;
    this.schemaVersion = schemaVersion;
  }

  /** Restores into the operator's database, or into one made in the folder. */
  Optional<RestoreOutcome> into(Path folder, Optional<DatabaseAddress> operators)
      throws SQLException, IOException {
    if (operators.isPresent()) {
      return intoOperators(operators.get());
    }
    try (OpenDatabase database = OpenDatabase.start(folder)) {
      load(database.address());
      return Optional.empty();
    }
  }

  private Optional<RestoreOutcome> intoOperators(DatabaseAddress address)
      throws SQLException, IOException {
    Catalogue catalogue = new Catalogue(JdbcClient.create(address.dataSource()));
    if (catalogue.schemaVersion().isPresent()
        || !catalogue.schemas().isEmpty()
        || !catalogue.tables().isEmpty()) {
      return Optional.of(
          new RestoreOutcome.Refused(
              "The database "
                  + address
                  + " is not empty, and a restore changes nothing that is there.",
              "Make a new database and name that one in PERMED_DATABASE_URL."));
    }
    try {
      load(address);
      return Optional.empty();
    } catch (SQLException | IOException | RuntimeException failed) {
      clear(address, catalogue);
      throw failed;
    }
  }

  private void load(DatabaseAddress address) throws SQLException, IOException {
    Migrations migrations = new Migrations(address.dataSource());
    migrations.migrateTo(schemaVersion);
    tables.loadInto(address);
    migrations.migrate();
  }

  /** It was empty before, so everything in it is ours. */
  private static void clear(DatabaseAddress address, Catalogue catalogue) throws SQLException {
    List<String> schemas = catalogue.schemas();
    try (Connection connection = address.connect();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String schema : schemas) {
        sql.execute("drop schema " + schema + " cascade");
      }
      sql.execute("drop table if exists public.schema_history");
      connection.commit();
    }
  }
}
