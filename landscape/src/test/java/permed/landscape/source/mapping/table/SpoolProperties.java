package permed.landscape.source.mapping.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SpoolProperties {

  @Property(tries = 60)
  void rowsComeBackByProjectInTheirOrderWhetherSpilledOrNot(
      @ForAll @Size(max = 60) List<@StringLength(max = 3) String> keys,
      @ForAll @IntRange(min = 0, max = 2_000) int inMemory)
      throws IOException {
    Map<String, List<Long>> expected = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      expected.computeIfAbsent(keys.get(i), none -> new ArrayList<>()).add((long) i);
    }

    assertThat(read(keys, inMemory)).isEqualTo(expected);
  }

  private static Map<String, List<Long>> read(List<String> keys, int inMemory) throws IOException {
    Path workspace = Files.createTempDirectory("spool");
    Map<String, List<Long>> found = new TreeMap<>();
    try (Spool spool = new Spool(workspace, inMemory)) {
      for (int i = 0; i < keys.size(); i++) {
        spool.add(keys.get(i), new Spool.Stored(0, i, new String[] {keys.get(i), "\u00e9"}));
      }
      for (int step = 0; step < spool.steps(); step++) {
        spool.read(
            step,
            (key, rows) -> {
              assertThat(rows).allMatch(row -> row.cells()[0].equals(key));
              found.put(key, rows.stream().map(Spool.Stored::line).toList());
            });
      }
    } finally {
      empty(workspace);
    }
    return found;
  }

  private static void empty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
