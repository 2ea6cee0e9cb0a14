package permed.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The schema of the database, brought to what this version of the platform needs. */
public final class Migrations {

  private static final int OLDEST_SERVER = 15;
  private static final String HISTORY = "schema_history";

  private final DataSource database;

  public Migrations(DataSource database) {
    this.database = database;
  }

  /** Whether a version of the schema is one of those this program brings. */
  public static boolean knows(String version) {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:db/migration/V*.sql"))
          .anyMatch(
              script -> String.valueOf(script.getFilename()).startsWith("V" + version + "__"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Brings an empty database to an earlier schema, to load what was saved from that one. */
  public void migrateTo(String version) {
    refuseOldServer();
    flyway().target(version).load().migrate();
  }

  /** Applies what is missing; a server that is too old or a newer schema is refused. */
  public void migrate() {
    refuseOldServer();
    Flyway flyway = flyway().load();
    refuseNewerSchema(flyway);
    flyway.migrate();
  }

  private FluentConfiguration flyway() {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .table(HISTORY)
        .defaultSchema("public")
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        .cleanDisabled(true);
  }

  private void refuseOldServer() {
    try (Connection connection = database.getConnection()) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST_SERVER) {
        throw new DatabaseUnavailableException(
            "The database server is PostgreSQL "
                + version
                + "; the platform needs "
                + OLDEST_SERVER
                + " or newer.",
            "Upgrade the server, or unset PERMED_DATABASE_URL to use the bundled one.");
      }
    } catch (SQLException e) {
      throw new DatabaseUnavailableException(
          "The database does not answer: " + e.getSQLState(),
          "Check PERMED_DATABASE_URL, _USER and _PASSWORD, and that the server runs.",
          e);
    }
  }

  private static void refuseNewerSchema(Flyway flyway) {
    for (var applied : flyway.info().applied()) {
      if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new DatabaseUnavailableException(
            "The database was brought to schema "
                + applied.getVersion()
                + " by a newer permed than this one.",
            "Run the newer permed, or restore a backup made by this one.");
      }
    }
  }
}
