package permed.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One generated page under {@code docs/reference}. */
final class ReferencePage {

  static final Path ROOT = Path.of(System.getProperty("permed.root"));

  private ReferencePage() {}

  /** Fails when the page in the repository differs, leaving the new one under {@code target}. */
  static void holds(String name, String generated) throws IOException {
    Path page = ROOT.resolve("docs/reference").resolve(name);
    Path fresh = ROOT.resolve("cli/target/reference").resolve(name);
    Files.createDirectories(fresh.getParent());
    Files.writeString(fresh, generated);
    String present = Files.exists(page) ? Files.readString(page) : "";
    assertThat(present)
        .as("docs/reference/%s differs from the code; review and copy %s", name, fresh)
        .isEqualTo(generated);
  }
}
