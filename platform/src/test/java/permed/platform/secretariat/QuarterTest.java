package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import permed.kernel.time.Period;

class QuarterTest {

  @Test
  void readsWhatItPrints() {
    assertThat(Quarter.parse("2026-Q4")).contains(new Quarter(2026, 4));
    assertThat(new Quarter(2026, 4)).hasToString("2026-Q4");
    assertThat(Quarter.parse("2026-Q5")).isEmpty();
    assertThat(Quarter.parse("Q4 2026")).isEmpty();
  }

  @Test
  void hasTheDaysOfThreeMonths() {
    assertThat(new Quarter(2024, 1).days())
        .isEqualTo(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)));
    assertThat(Quarter.of(LocalDate.of(2024, 3, 31))).isEqualTo(new Quarter(2024, 1));
    assertThat(Quarter.of(LocalDate.of(2024, 4, 1))).isEqualTo(new Quarter(2024, 2));
  }
}
