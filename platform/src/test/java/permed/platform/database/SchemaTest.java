package permed.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import permed.platform.TestDatabase;

class SchemaTest {

  private static final Path GOLDEN = Path.of("src/test/resources/schema.txt");

  @Test
  void isWhatTheGoldenFileSays() throws IOException {
    TestDatabase database = TestDatabase.empty();

    new Migrations(database.dataSource()).migrate();

    String schema = new SchemaDescription(database.jdbc()).text();
    Path made = Files.writeString(Path.of("target", "schema.txt"), schema);
    assertThat(schema)
        .as("the schema differs: review " + made + ", then copy it over " + GOLDEN)
        .isEqualTo(Files.isRegularFile(GOLDEN) ? Files.readString(GOLDEN) : "");
  }

  @Test
  void ofANewerPermedIsRefused() {
    TestDatabase database = TestDatabase.fresh();
    database
        .jdbc()
        .sql(
            """
            insert into public.schema_history
            select installed_rank + 1000, '9999', 'from the future', type, 'V9999__x.sql', checksum,
              installed_by, installed_on, execution_time, success
            from public.schema_history where version = '1'
            """)
        .update();

    assertThatThrownBy(() -> new Migrations(database.dataSource()).migrate())
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("9999");
  }
}
