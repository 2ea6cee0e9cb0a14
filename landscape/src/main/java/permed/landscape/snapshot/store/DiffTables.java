package permed.landscape.snapshot.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.store.SnapshotDiff.Changed;
import permed.landscape.snapshot.store.SnapshotDiff.Changes;
import permed.landscape.snapshot.store.SnapshotDiff.Field;
import permed.landscape.snapshot.store.SnapshotDiff.FunderMoney;
import permed.landscape.snapshot.store.SnapshotDiff.Projects;
import permed.landscape.snapshot.store.SnapshotDiff.Titled;

/** The tables of two snapshots side by side in one database in memory. */
final class DiffTables implements AutoCloseable {

  private static final List<String> TABLES =
      List.of("project", "text", "participation", "funding_line", "code");

  /** What each kind of change is seen by: one value a project, built of rows in their order. */
  private static final String CHANGED =
      """
      create temp table changed as
      select a.source, a.local_id, a.title,
        a.title is distinct from b.title
          or %1$s as title_differs,
        (a.start_date, a.end_date, a.signed_date)
          is distinct from (b.start_date, b.end_date, b.signed_date) as dates_differ,
        %2$s as amount_differs,
        %3$s as participants_differ,
        %4$s as codes_differ
      from after_project a join before_project b using (source, local_id)
      where a.fingerprint <> b.fingerprint
      """;

  private final String before;
  private final String after;
  private final Connection connection;

  DiffTables(Snapshot before, Snapshot after) {
    this.before = before.id();
    this.after = after.id();
    try {
      Properties settings = new Properties();
      settings.setProperty("memory_limit", "512MB");
      settings.setProperty("threads", "2");
      settings.setProperty("autoinstall_known_extensions", "false");
      settings.setProperty("autoload_known_extensions", "false");
      connection = DriverManager.getConnection("jdbc:duckdb:", settings);
      for (String table : TABLES) {
        createView("before_" + table, before.table(table));
        createView("after_" + table, after.table(table));
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  SnapshotDiff compare() {
    try {
      return new SnapshotDiff(
          before, after, only("after", "before"), only("before", "after"), changes(), money());
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

  private Projects only(String here, String there) throws SQLException {
    String rows =
        "from %1$s_project anti join %2$s_project using (source, local_id)".formatted(here, there);
    List<Titled> listed =
        list(
            "select source, local_id, coalesce(title, acronym, '') " + rows + firstById(),
            row -> new Titled(id(row), row.getString(3)));
    return new Projects(count("select count(*) " + rows), listed);
  }

  private Changes changes() throws SQLException {
    execute(
        CHANGED.formatted(
            rowsDiffer("text", "(language, text)", "kind = 'title'"),
            rowsDiffer("funding_line", "(payer_id, amount, currency, kind, basis)", "true"),
            rowsDiffer(
                "participation",
                """
                (rank, organisation, name, short_name, country, city, type, sme, role, ended,
                 contribution, contribution_currency, net_contribution, net_currency, cost,
                 cost_currency)\
                """,
                "true"),
            rowsDiffer("code", "(taxonomy, code, path, weight, assigned_by)", "true")));
    List<Changed> listed =
        list(
            "select source, local_id, coalesce(title, ''), title_differs, dates_differ,"
                + " amount_differs, participants_differ, codes_differ from changed"
                + firstById(),
            row -> new Changed(id(row), row.getString(3), fields(row)));
    return new Changes(count("select count(*) from changed"), listed);
  }

  /** Compares the rows of a table that belong to the project, one by one in their order. */
  private static String rowsDiffer(String table, String row, String counted) {
    String rows =
        """
        (select list(%2$s order by position)
         from %%1$s_%1$s r where r.source = a.source and r.local_id = a.local_id
           and %3$s)\
        """
            .formatted(table, row, counted);
    return rows.formatted("after") + " is distinct from " + rows.formatted("before");
  }

  private static Set<Field> fields(ResultSet row) throws SQLException {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    Field[] columns = {Field.TITLE, Field.DATES, Field.AMOUNT, Field.PARTICIPANTS, Field.CODES};
    for (int i = 0; i < columns.length; i++) {
      if (row.getBoolean(i + 4)) {
        fields.add(columns[i]);
      }
    }
    if (fields.isEmpty()) {
      fields.add(Field.OTHER);
    }
    return Collections.unmodifiableSet(fields);
  }

  private List<FunderMoney> money() throws SQLException {
    return list(
        """
        select payer_id, max(payer_name), currency,
          coalesce(sum(amount) filter (side = 'before'), 0),
          coalesce(sum(amount) filter (side = 'after'), 0)
        from (
          select 'before' as side, payer_id, payer_name, currency, amount from before_funding_line
          where counts
          union all
          select 'after', payer_id, payer_name, currency, amount from after_funding_line
          where counts)
        group by payer_id, currency
        order by payer_id, currency
        """,
        row ->
            new FunderMoney(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                amount(row, 4),
                amount(row, 5)));
  }

  private static BigDecimal amount(ResultSet row, int column) throws SQLException {
    int decimals = Currency.getInstance(row.getString(3)).getDefaultFractionDigits();
    return row.getBigDecimal(column).setScale(decimals);
  }

  private static SourceRecordId id(ResultSet row) throws SQLException {
    return new SourceRecordId(row.getString(1), row.getString(2));
  }

  private static String firstById() {
    return " order by source, local_id limit " + SnapshotDiff.LISTED;
  }

  private void createView(String name, Path file) throws SQLException {
    String path = file.toString().replace("'", "''");
    execute("create view %s as select * from read_parquet('%s')".formatted(name, path));
    if (name.endsWith("funding_line") && !columns(name).contains("counts")) {
      // Before one award could have several records, every line counted.
      execute(
          "create or replace view %s as select *, true as counts from read_parquet('%s')"
              .formatted(name, path));
    }
    if (name.endsWith("_project") && columns(name).contains("gone_since")) {
      // What is gone from its source stays on record and counts no more.
      execute(
          "create or replace view %s as select * from read_parquet('%s') where gone_since is null"
              .formatted(name, path));
    }
  }

  private List<String> columns(String view) throws SQLException {
    return list("describe " + view, row -> row.getString(1));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long count(String sql) throws SQLException {
    return list(sql, row -> row.getLong(1)).getFirst();
  }

  private <T> List<T> list(String sql, RowReader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    }
  }

  private IllegalStateException failed(SQLException e) {
    return new IllegalStateException("cannot compare " + before + " with " + after, e);
  }

  private interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
