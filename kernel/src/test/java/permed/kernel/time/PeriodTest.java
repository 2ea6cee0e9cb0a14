package permed.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2023, 12, 30);
  private static final LocalDate LAST = LocalDate.of(2025, 1, 2);

  @Test
  void includesBothEnds() {
    Period period = Period.of(FIRST, LAST);

    assertThat(period.contains(FIRST)).isTrue();
    assertThat(period.contains(LAST)).isTrue();
    assertThat(period.contains(FIRST.minusDays(1))).isFalse();
    assertThat(period.contains(LAST.plusDays(1))).isFalse();
    assertThat(Period.of(FIRST, FIRST).days()).hasValue(1);
  }

  @Test
  void countsTheDaysOfEachYear() {
    assertThat(Period.of(FIRST, LAST).daysByYear())
        .containsEntry(2023, 2L)
        .containsEntry(2024, 366L)
        .containsEntry(2025, 2L)
        .hasSize(3);
    assertThat(Period.of(FIRST, LAST).daysIn(2022)).isZero();
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(LAST, FIRST))
        .withMessageContaining("2025-01-02")
        .withMessageContaining("2023-12-30");
  }

  @Test
  void goesOnWithoutAnEnd() {
    Period open = Period.startingOn(FIRST);

    assertThat(open.isOpen()).isTrue();
    assertThat(open.contains(LocalDate.of(9999, 1, 1))).isTrue();
    assertThat(open.days()).isEmpty();
    assertThat(open.daysIn(2023)).isEqualTo(2);
    assertThat(open.daysIn(2500)).isEqualTo(365);
    assertThatIllegalStateException().isThrownBy(open::daysByYear);
  }

  @Test
  void touchesOnASharedDay() {
    Period before = Period.of(FIRST, LAST);

    assertThat(before.overlaps(Period.startingOn(LAST))).isTrue();
    assertThat(before.intersection(Period.startingOn(LAST))).contains(Period.of(LAST, LAST));
    assertThat(before.overlaps(Period.startingOn(LAST.plusDays(1)))).isFalse();
  }

  @Test
  void staysOpenOnlyWithAnotherOpenOne() {
    Period open = Period.startingOn(FIRST);

    assertThat(open.intersection(Period.startingOn(LAST))).contains(Period.startingOn(LAST));
    assertThat(open.intersection(Period.of(FIRST, LAST))).contains(Period.of(FIRST, LAST));
  }

  @Test
  void printsAnIsoInterval() {
    assertThat(Period.of(FIRST, LAST)).hasToString("2023-12-30/2025-01-02");
    assertThat(Period.startingOn(FIRST)).hasToString("2023-12-30/..");
  }
}
