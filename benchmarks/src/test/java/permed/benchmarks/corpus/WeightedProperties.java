package permed.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class WeightedProperties {

  @Property(tries = 100)
  void drawsInProportion(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0.01, max = 100) Double> weights,
      @ForAll long seed) {
    Weighted<Integer> weighted =
        new Weighted<>(
            IntStream.range(0, weights.size()).boxed().toList(),
            weights.stream().mapToDouble(Double::doubleValue).toArray());
    Draw draw = Draw.of(seed, Draw.Aspect.FACTS, 0);
    int[] drawn = new int[weights.size()];

    for (int times = 0; times < 20_000; times++) {
      drawn[weighted.draw(draw)]++;
    }

    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    for (int value = 0; value < drawn.length; value++) {
      assertThat(drawn[value] / 20_000.0).isCloseTo(weights.get(value) / sum, within(0.025));
    }
  }

  @Example
  void neverDrawsWhatHasNoWeight() {
    Weighted<String> weighted = new Weighted<>(List.of("never", "always"), new double[] {0, 1});
    Draw draw = Draw.of(1, Draw.Aspect.FACTS, 0);

    assertThat(IntStream.range(0, 1_000).mapToObj(time -> weighted.draw(draw)))
        .containsOnly("always");
  }
}
