package permed.platform.database.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import permed.platform.database.FileTree;

/** However a file is damaged, what is restored is what was saved, or nothing. */
class DamageProperties {

  private Path work = Path.of("");
  private byte[] whole = {};
  private Map<String, String> saved = Map.of();

  @BeforeProperty
  void save() throws IOException {
    work = Files.createTempDirectory("permed-damage-");
    Path data = Saved.files(work.resolve("data"));
    Saved.file(data.resolve("archive/long.csv"), "line of a table\n".repeat(500));
    Saved.saveFiles(work.resolve("whole.zip"), data);
    whole = Files.readAllBytes(work.resolve("whole.zip"));
    saved = content(data);
  }

  @AfterProperty
  void remove() throws IOException {
    FileTree.delete(work);
  }

  @Property(tries = 300)
  void aChangedByteIsNoticedOrHarmless(
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int change)
      throws IOException {
    byte[] damaged = whole.clone();
    damaged[place % damaged.length] ^= (byte) change;

    assertRestoresAllOrNothing(damaged);
  }

  @Property(tries = 100)
  void aFileCutShortIsNoticed(@ForAll @IntRange(max = 1_000_000) int length) throws IOException {
    assertRestoresAllOrNothing(Arrays.copyOf(whole, length % whole.length));
  }

  private void assertRestoresAllOrNothing(byte[] damaged) throws IOException {
    Path target = work.resolve("restored");
    Files.write(work.resolve("damaged.zip"), damaged);

    RestoreOutcome outcome = Saved.restoreFiles(work.resolve("damaged.zip"), target);

    if (outcome instanceof RestoreOutcome.Restored) {
      assertThat(content(target)).isEqualTo(saved);
      FileTree.delete(target);
    } else {
      assertThat(target).doesNotExist();
    }
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (String path : DataFiles.list(folder)) {
      content.put(path, Files.readString(folder.resolve(path)));
    }
    return content;
  }
}
