package permed.platform.database;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema in words, in an order that does not depend on the order of migrations. */
final class SchemaDescription {

  private static final String OURS =
      """
      n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
        and c.relname <> 'schema_history'
      """;

  private final JdbcClient jdbc;

  SchemaDescription(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String text() {
    return tables().stream().map(this::describe).collect(Collectors.joining("\n"))
        + "\n"
        + lines("view", views())
        + lines("function", functions());
  }

  private String describe(String table) {
    return "table "
        + table
        + "\n"
        + lines("  column", columns(table))
        + lines("  constraint", constraints(table))
        + lines("  index", indexes(table))
        + lines("  trigger", triggers(table));
  }

  private List<String> tables() {
    return jdbc.sql(
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and %s order by 1
            """
                .formatted(OURS))
        .query(String.class)
        .list();
  }

  private List<String> columns(String table) {
    return of(
        table,
        """
        select a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
          || case when a.attnotnull then ' not null' else '' end
          || case when a.attidentity <> '' then ' identity' else '' end
          || case a.attgenerated when '' then coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
            else ' generated as ' || pg_get_expr(d.adbin, d.adrelid) end
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = cast(:table as regclass) and a.attnum > 0 and not a.attisdropped
        order by a.attnum
        """);
  }

  /** Without those of not null, which the columns tell, and which versions before 18 lack. */
  private List<String> constraints(String table) {
    return of(
        table,
        """
        select conname || ': ' || pg_get_constraintdef(oid) from pg_constraint
        where conrelid = cast(:table as regclass) and contype in ('p', 'u', 'c', 'f', 'x')
        order by position(contype::text in 'pucxf'), conname
        """);
  }

  private List<String> indexes(String table) {
    return of(
        table,
        """
        select pg_get_indexdef(i.indexrelid) from pg_index i
        where i.indrelid = cast(:table as regclass)
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid
            and k.contype in ('p', 'u', 'x'))
        order by 1
        """);
  }

  private List<String> triggers(String table) {
    return of(
        table,
        """
        select pg_get_triggerdef(oid) from pg_trigger
        where tgrelid = cast(:table as regclass) and not tgisinternal order by 1
        """);
  }

  private List<String> views() {
    return jdbc.sql(
            """
            select n.nspname || '.' || c.relname || E'\\n' || pg_get_viewdef(c.oid, true)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and %s order by 1
            """
                .formatted(OURS))
        .query(String.class)
        .list();
  }

  private List<String> functions() {
    return jdbc.sql(
            """
            select p.oid::regprocedure::text from pg_proc p
            join pg_namespace n on n.oid = p.pronamespace
            where n.nspname not in ('pg_catalog', 'information_schema') order by 1
            """)
        .query(String.class)
        .list();
  }

  private List<String> of(String table, String sql) {
    return jdbc.sql(sql).param("table", table).query(String.class).list();
  }

  private static String lines(String kind, List<String> said) {
    return said.stream().map(line -> kind + " " + line + "\n").collect(Collectors.joining());
  }
}
