package permed.landscape.delivery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.rehearsal.Comparison.Counts;
import permed.landscape.snapshot.Grants;
import permed.landscape.source.ReadingSink;

/** What stands before and after, against the plain definition. */
class StandingProperties {

  /**
   * @param records the title of each by its number
   */
  record Told(Extent extent, Map<Integer, String> records) {}

  @Provide
  Arbitrary<List<Told>> newestFirst() {
    Arbitrary<Map<Integer, String>> records =
        Arbitraries.maps(Arbitraries.integers().between(0, 12), Arbitraries.of("a", "b", "c"));
    return Combinators.combine(Arbitraries.of(Extent.class), records)
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 200)
  void countsAreThoseOfThePlainDefinition(
      @ForAll("newestFirst") List<Told> deliveries, @ForAll int chosen) throws IOException {
    int file = Math.floorMod(chosen, deliveries.size());
    Path folder = Files.createTempDirectory("rehearsal");
    try (Sketches sketches = new Sketches(folder.resolve("sketches"))) {
      Ground ground = new Ground(sketches);
      for (int i = 0; i < deliveries.size(); i++) {
        Set<Side> sides = i == file ? EnumSet.of(Side.AFTER) : EnumSet.of(Side.BEFORE, Side.AFTER);
        tell(deliveries.get(i), ground.of(sides));
        ground.end(deliveries.get(i).extent(), sides);
      }

      Counts counts = ground.compare(List.of()).counts();

      Map<Integer, String> after = standing(deliveries, -1);
      Map<Integer, String> before = standing(deliveries, file);
      assertThat(counts.before()).isEqualTo(before.size());
      assertThat(counts.after()).isEqualTo(after.size());
      assertThat(counts.unchanged()).isEqualTo(same(before, after));
      assertThat(counts.gone()).isEqualTo(without(before, after));
      assertThat(counts.added()).isEqualTo(without(after, before));
    } finally {
      Files.delete(folder);
    }
  }

  /** Of each record the newest that no complete delivery after it lacks. */
  private static Map<Integer, String> standing(List<Told> newestFirst, int leftOut) {
    Map<Integer, String> standing = new HashMap<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      if (i == leftOut) {
        continue;
      }
      newestFirst.get(i).records().forEach(standing::putIfAbsent);
      if (newestFirst.get(i).extent() == Extent.COMPLETE) {
        break;
      }
    }
    return standing;
  }

  private static void tell(Told told, ReadingSink sink) {
    told.records()
        .forEach(
            (number, title) ->
                sink.project(Grants.aGrant("" + number).titled("en", title).build()));
  }

  private static long same(Map<Integer, String> before, Map<Integer, String> after) {
    return before.keySet().stream()
        .filter(number -> Objects.equals(before.get(number), after.get(number)))
        .count();
  }

  private static long without(Map<Integer, String> these, Map<Integer, String> those) {
    Set<Integer> left = new HashSet<>(these.keySet());
    left.removeAll(those.keySet());
    return left.size();
  }
}
