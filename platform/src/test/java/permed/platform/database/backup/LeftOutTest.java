package permed.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import permed.platform.TestDatabase;

/** The declared list of a hand-over fits the schema, and forgets no secret. */
class LeftOutTest {

  private static final Pattern WORD =
      Pattern.compile(
          "(schema|folder) [a-z_]+"
              + "|table [a-z_]+\\.[a-z_]+"
              + "|column [a-z_]+\\.[a-z_]+\\.[a-z_]+"
              + "|rows [a-z_]+\\.[a-z_]+ where .+");

  /** Names that sound like a secret and are none. */
  private static final List<String> HARMLESS = List.of("audit.line.hash");

  private final TestDatabase database = TestDatabase.fresh();
  private final LeftOut declared = LeftOut.of(Profile.HAND_OVER);

  @Test
  void isWrittenAsItIsMeantToBe() {
    assertThat(declared.words()).allMatch(word -> WORD.matcher(word).matches());
  }

  @Test
  void everyTableIsThere() {
    List<String> there =
        new Catalogue(database.jdbc()).tables().stream().map(Catalogue.Table::name).toList();

    assertThat(there).containsAll(named("table "));
  }

  @Test
  void everyConditionOfRowsCanBeAsked() {
    for (String rows : named("rows ")) {
      assertThat(
              database
                  .jdbc()
                  .sql("select count(*)::int from " + rows)
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void everyColumnIsThereAndMayBeNull() {
    List<String> nullable = columns("is_nullable = 'YES'");

    assertThat(nullable).containsAll(named("column "));
  }

  @Test
  void nothingThatStaysRefersToATableThatGoes() {
    List<String> refering =
        database
            .jdbc()
            .sql(
                """
                select conrelid::regclass::text || '>' || confrelid::regclass::text
                from pg_constraint where contype = 'f'
                """)
            .query(String.class)
            .list();

    assertThat(refering)
        .as("leave these out too")
        .noneMatch(
            key ->
                declared.hasTable(key.substring(key.indexOf('>') + 1))
                    && !declared.hasTable(key.substring(0, key.indexOf('>'))));
  }

  @Test
  void nothingThatSoundsLikeASecretGoesAlong() {
    List<String> suspects =
        columns(
            """
            column_name ~ '(password|secret|token|credential|hash)$'
              and data_type in ('text', 'bytea', 'character varying')
            """);

    assertThat(suspects)
        .as("leave these out in hand-over.txt, or call them harmless here")
        .allMatch(
            name ->
                HARMLESS.contains(name)
                    || declared.hasTable(name.substring(0, name.lastIndexOf('.')))
                    || declared.words().contains("column " + name));
  }

  private List<String> columns(String condition) {
    return database
        .jdbc()
        .sql(
            """
            select table_schema || '.' || table_name || '.' || column_name
            from information_schema.columns
            where table_schema not in ('pg_catalog', 'information_schema') and (%s)
            """
                .formatted(condition))
        .query(String.class)
        .list();
  }

  private List<String> named(String kind) {
    return declared.words().stream()
        .filter(word -> word.startsWith(kind))
        .map(word -> word.substring(kind.length()))
        .toList();
  }
}
