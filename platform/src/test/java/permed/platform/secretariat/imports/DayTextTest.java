package permed.platform.secretariat.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-13", "2026-3-13", "13.3.2026", "13. 3. 2026", "13/03/2026"})
  void readsTheWaysPeopleWriteADay(String text) {
    assertThat(DayText.parse(text)).contains(LocalDate.of(2026, 3, 13));
  }

  @Test
  void doesNotGuessWhichNumberIsTheMonth() {
    assertThat(DayText.parse("3/4/2026")).isEmpty();
    assertThat(DayText.parse("4/4/2026")).contains(LocalDate.of(2026, 4, 4));
    assertThat(DayText.parse("3/14/2026")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-02-30", "30.2.2026", "March 2026", "44256"})
  void refusesWhatIsNoDay(String text) {
    assertThat(DayText.parse(text)).isEmpty();
  }
}
