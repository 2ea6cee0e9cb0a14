package permed.landscape.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CellsProperties {

  private static final int MANY = 100_000;

  @Property(tries = 200)
  void addsUpLargeTablesAsAMapDoes(
      @ForAll @Size(max = 5000) List<@IntRange(max = MANY) Integer> firsts,
      @ForAll @IntRange(min = 1, max = 500) int seconds) {
    Cells one = new Cells(MANY, seconds);
    Cells other = new Cells(MANY, seconds);
    SortedMap<Long, Long> expected = new TreeMap<>();
    for (int i = 0; i < firsts.size(); i++) {
      int second = i % (seconds + 1);
      (i % 2 == 0 ? one : other).add(firsts.get(i), second, 1, i);
      expected.merge(firsts.get(i) * 1000L + second, (long) i, Long::sum);
    }
    one.addAll(other);

    List<Long> keys = new ArrayList<>();
    List<Long> sums = new ArrayList<>();
    one.forEach(
        (first, second, projects, sum) -> {
          keys.add(first * 1000L + second);
          sums.add(sum);
        });

    assertThat(keys).containsExactlyElementsOf(expected.keySet());
    assertThat(sums).containsExactlyElementsOf(expected.values());
  }

  @Property(tries = 300)
  void theFewFirstAreThoseASortPutsFirst(
      @ForAll @Size(max = 200) List<@IntRange(max = 20) Integer> keys,
      @ForAll @IntRange(max = 30) int most) {
    TopFew top = new TopFew(most);
    long[] asLongs = keys.stream().mapToLong(Integer::longValue).toArray();
    int[] items = IntStream.range(0, asLongs.length).toArray();
    for (int item : items) {
      top.offer(asLongs[item], item);
    }
    int[] sorted =
        Arrays.stream(items)
            .boxed()
            .sorted(Comparator.comparing(keys::get))
            .mapToInt(Integer::intValue)
            .toArray();

    assertThat(top.ascending()).isEqualTo(Arrays.copyOf(sorted, Math.min(most, sorted.length)));
    assertThat(TopFew.sorted(items, asLongs)).isEqualTo(sorted);
  }
}
