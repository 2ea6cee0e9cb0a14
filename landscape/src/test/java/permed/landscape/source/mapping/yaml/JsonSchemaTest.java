package permed.landscape.source.mapping.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

  private static final Path ROOT = Path.of(System.getProperty("permed.root"));

  @Test
  void thePublishedSchemaIsThatOfTheCode() throws IOException {
    Path published = ROOT.resolve("docs/reference/mapping.schema.json");
    Path fresh = ROOT.resolve("landscape/target/reference/mapping.schema.json");
    Files.createDirectories(fresh.getParent());
    Files.writeString(fresh, JsonSchema.text());

    assertThat(Files.exists(published) ? Files.readString(published) : "")
        .as("docs/reference/mapping.schema.json differs from the code; review and copy %s", fresh)
        .isEqualTo(JsonSchema.text());
  }

  @Test
  void thePageOnMappingsTellsEveryKey() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/mapping.md"));

    for (Shape shape : Shapes.all()) {
      assertThat(shape.keys()).allSatisfy(key -> assertThat(page).contains("`" + key.name() + "`"));
    }
  }
}
