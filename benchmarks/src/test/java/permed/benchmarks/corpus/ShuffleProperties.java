package permed.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShuffleProperties {

  @Property
  void visitsEachNumberOnce(
      @ForAll @IntRange(max = 100_000) int first,
      @ForAll @IntRange(min = 1, max = 2_000) int count,
      @ForAll @IntRange(max = 1_000_000) int seed) {
    Shuffle shuffle = new Shuffle(first, count, seed);

    assertThat(IntStream.range(0, count).map(shuffle::at).sorted().toArray())
        .isEqualTo(IntStream.range(first, first + count).toArray());
  }
}
