package permed.landscape.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortionsTest {

  @Test
  void holdsAnyNumberOfValues() {
    Portions portions = new Portions();
    portions.clear();

    for (int value = 0; value < 100; value++) {
      portions.add(value, 1);
    }

    assertThat(portions.size()).isEqualTo(100);
    assertThat(portions.share(99)).isEqualTo(0.01);
  }
}
