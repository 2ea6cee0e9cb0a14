package permed.platform.database.backup;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in a database: its tables and sequences, and the schema's version. */
final class Catalogue {

  private static final String OURS =
      "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";

  private final JdbcClient jdbc;

  Catalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last migration applied; empty for a database without our schema. */
  Optional<String> schemaVersion() {
    boolean migrated =
        jdbc.sql("select to_regclass('public.schema_history') is not null")
            .query(Boolean.class)
            .single();
    if (!migrated) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select version from public.schema_history
            where success and version is not null order by installed_rank desc limit 1
            """)
        .query(String.class)
        .optional();
  }

  /** Every table but the migrations' own, by name. */
  List<Table> tables() {
    return jdbc.sql(
            """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
              array(
                select quote_ident(a.attname) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  and a.attgenerated = '' order by a.attnum) as columns,
              array(
                select quote_ident(a.attname)
                from pg_constraint k cross join unnest(k.conkey) with ordinality part(number, place)
                join pg_attribute a on a.attrelid = c.oid and a.attnum = part.number
                where k.conrelid = c.oid and k.contype = 'p' order by part.place) as keys
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and %s
              and not (n.nspname = 'public' and c.relname = 'schema_history')
            order by 1
            """
                .formatted(OURS))
        .query((row, n) -> table(row))
        .list();
  }

  List<BackupManifest.SavedSequence> sequences() {
    return jdbc.sql(
            """
            select quote_ident(n.nspname) || '.' || quote_ident(n.sequencename) as name, last_value
            from (select schemaname as nspname, sequencename, last_value from pg_sequences) n
            where %s order by 1
            """
                .formatted(OURS))
        .query(
            (row, n) ->
                new BackupManifest.SavedSequence(
                    row.getString("name"), row.getObject("last_value", Long.class)))
        .list();
  }

  /** Every foreign key, with the words that make it. */
  List<ForeignKey> foreignKeys() {
    return jdbc.sql(
            """
            select k.conrelid::regclass::text as on_table, quote_ident(k.conname) as name,
              pg_get_constraintdef(k.oid) as definition
            from pg_constraint k join pg_namespace n on n.oid = k.connamespace
            where k.contype = 'f' and %s order by 1, 2
            """
                .formatted(OURS))
        .query(
            (row, n) ->
                new ForeignKey(
                    row.getString("on_table"), row.getString("name"), row.getString("definition")))
        .list();
  }

  /** Schemas besides the one every database has. */
  List<String> schemas() {
    return jdbc.sql(
            "select quote_ident(n.nspname) from pg_namespace n where n.nspname <> 'public' and "
                + OURS)
        .query(String.class)
        .list();
  }

  private static Table table(ResultSet row) throws SQLException {
    return new Table(
        row.getString("name"), texts(row.getArray("columns")), texts(row.getArray("keys")));
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  /**
   * @param name as it is written in SQL, with its schema
   * @param columns without those the database computes
   * @param keys columns of the primary key
   */
  record Table(String name, List<String> columns, List<String> keys) {}

  record ForeignKey(String table, String name, String definition) {}
}
