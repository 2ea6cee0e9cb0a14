package permed.platform.database.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import permed.platform.database.DatabaseAddress;
import permed.platform.database.Witness;

/**
 * Loads the tables of a backup into a freshly migrated database, all or none.
 *
 * <p>Foreign keys are taken away for the loading and put back after it, which makes the database
 * check every one of them; triggers that forbid changes rest meanwhile.
 */
final class TableImport {

  private final BackupFile backup;
  private final BackupManifest.SavedDatabase saved;
  private final List<Witness> witnesses;

  TableImport(BackupFile backup, BackupManifest.SavedDatabase saved, List<Witness> witnesses) {
    this.backup = backup;
    this.saved = saved;
    this.witnesses = witnesses;
  }

  void loadInto(DatabaseAddress address) throws SQLException, IOException {
    try (Connection connection = address.connect();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      SingleConnectionDataSource here = new SingleConnectionDataSource(connection, true);
      Catalogue catalogue = new Catalogue(JdbcClient.create(here));
      List<Catalogue.Table> tables = catalogue.tables();
      refuseOtherTables(tables);
      List<Catalogue.ForeignKey> keys = catalogue.foreignKeys();
      for (Catalogue.ForeignKey key : keys) {
        sql.execute("alter table " + key.table() + " drop constraint " + key.name());
      }
      for (Catalogue.Table table : tables) {
        sql.execute("alter table " + table.name() + " disable trigger user");
        sql.execute("truncate " + table.name());
      }
      for (BackupManifest.SavedTable table : saved.tables()) {
        load(table, connection);
      }
      setSequences(sql, catalogue);
      for (Catalogue.Table table : tables) {
        sql.execute("alter table " + table.name() + " enable trigger user");
      }
      putBack(keys, sql);
      hearWitnesses(here);
      connection.commit();
    }
  }

  private void refuseOtherTables(List<Catalogue.Table> tables) {
    Map<String, Catalogue.Table> there =
        tables.stream().collect(Collectors.toMap(Catalogue.Table::name, Function.identity()));
    for (BackupManifest.SavedTable table : saved.tables()) {
      Catalogue.Table known = there.remove(table.name());
      if (known == null || !known.columns().equals(table.columns())) {
        throw new DamagedBackupException(
            "its table " + table.name() + " is not one of schema " + saved.schemaVersion());
      }
    }
    LeftOut leftOut = new LeftOut(backup.manifest().about().leftOut());
    for (String missing : there.keySet()) {
      if (!leftOut.hasTable(missing)) {
        throw new DamagedBackupException("it lacks the table " + missing);
      }
    }
  }

  private void load(BackupManifest.SavedTable table, Connection connection)
      throws IOException, SQLException {
    String sql =
        "copy %s (%s) from stdin with (format csv, header match)"
            .formatted(table.name(), String.join(", ", table.columns()));
    backup.<SQLException>read(
        table.entry(),
        table.bytes(),
        table.sha256(),
        in -> {
          long rows = copied(connection, sql, in, table);
          if (rows != table.rows()) {
            throw new DamagedBackupException(
                table.name() + " has " + rows + " rows instead of " + table.rows());
          }
        });
  }

  private static long copied(
      Connection connection, String sql, java.io.InputStream in, BackupManifest.SavedTable table)
      throws SQLException, IOException {
    try {
      return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, in);
    } catch (SQLException refused) {
      if (isAboutTheRows(refused)) {
        throw new DamagedBackupException(
            table.name() + " holds rows the database refuses: " + refused.getSQLState());
      }
      throw refused;
    }
  }

  /** Class 22 is malformed data, class 23 a constraint that does not hold. */
  private static boolean isAboutTheRows(SQLException refused) {
    String state = String.valueOf(refused.getSQLState());
    return state.startsWith("22") || state.startsWith("23");
  }

  private void setSequences(Statement sql, Catalogue catalogue) throws SQLException {
    List<String> there =
        catalogue.sequences().stream().map(BackupManifest.SavedSequence::name).toList();
    for (BackupManifest.SavedSequence sequence : saved.sequences()) {
      if (!there.contains(sequence.name())) {
        throw new DamagedBackupException("its sequence " + sequence.name() + " is unknown");
      }
      Long last = sequence.lastValue();
      sql.execute(
          last == null
              ? "alter sequence " + sequence.name() + " restart"
              : "select setval('" + sequence.name() + "', " + last + ")");
    }
  }

  private static void putBack(List<Catalogue.ForeignKey> keys, Statement sql) throws SQLException {
    for (Catalogue.ForeignKey key : keys) {
      try {
        sql.execute(
            "alter table %s add constraint %s %s"
                .formatted(key.table(), key.name(), key.definition()));
      } catch (SQLException refused) {
        if (isAboutTheRows(refused)) {
          throw new DamagedBackupException(
              key.table() + " refers to rows that are missing: " + key.name());
        }
        throw refused;
      }
    }
  }

  private void hearWitnesses(SingleConnectionDataSource here) {
    Map<String, String> now = new TreeMap<>();
    witnesses.forEach(witness -> now.put(witness.name(), witness.attest(here)));
    saved
        .attestations()
        .forEach(
            (name, then) -> {
              String said = now.get(name);
              if (said != null && !said.equals(then)) {
                throw new DamagedBackupException(
                    name + " was \"" + then + "\" and now is \"" + said + "\"");
              }
            });
  }
}
