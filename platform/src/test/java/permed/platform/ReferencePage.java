package permed.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/reference that a test writes; a difference is written out and fails the test. */
public final class ReferencePage {

  private ReferencePage() {}

  public static void check(String name, String text) throws IOException {
    Path file = Path.of(System.getProperty("permed.root", "..")).resolve("docs/reference/" + name);
    String before = Files.isRegularFile(file) ? Files.readString(file) : "";
    if (!before.equals(text)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(before).as("docs/reference/" + name + " is rewritten: review it").isEqualTo(text);
  }
}
