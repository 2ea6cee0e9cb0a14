package permed.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import permed.platform.TestDatabase;

/** The declared list of a hand-over fits the schema. */
class LeftOutTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final LeftOut declared = LeftOut.of(Profile.HAND_OVER);

  @Test
  void everyTableIsThere() {
    List<String> there =
        new Catalogue(database.jdbc()).tables().stream().map(Catalogue.Table::name).toList();

    assertThat(there).containsAll(declared.tables());
  }

  @Test
  void everyColumnIsThereAndMayBeNull() {
    List<String> nullable =
        database
            .jdbc()
            .sql(
                """
                select table_schema || '.' || table_name || '.' || column_name
                from information_schema.columns where is_nullable = 'YES'
                """)
            .query(String.class)
            .list();

    assertThat(nullable).containsAll(declared.columns());
  }

  @Test
  void nothingThatStaysRefersToATableThatGoes() {
    List<String> refering =
        database
            .jdbc()
            .sql(
                """
                select conrelid::regclass::text || ' refers to ' || confrelid::regclass::text
                from pg_constraint
                where contype = 'f' and confrelid::regclass::text = any (:gone)
                  and not conrelid::regclass::text = any (:gone)
                """)
            .param("gone", declared.tables().toArray(String[]::new))
            .query(String.class)
            .list();

    assertThat(refering).as("leave these out too").isEmpty();
  }
}
