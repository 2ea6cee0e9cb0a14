package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TodayTest {

  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
  private static final Standing MEMBER = new Standing(true, false, Set.of("board"), Set.of());

  private final Today today = SiteParts.today(() -> Instant.parse("2026-03-28T23:30:00Z"));

  @Test
  void isTheDayOfTheConsortiumsZone() {
    assertThat(today.day()).isEqualTo(SPRING);
  }

  @Test
  void endsADayOnWhichTheClockChangedAtItsOwnMidnight() {
    assertThat(today.endOf(SPRING)).isEqualTo("2026-03-29T21:59:59.999999999Z");
    assertThat(today.endOf(SPRING.minusDays(1))).isEqualTo("2026-03-28T22:59:59.999999999Z");
  }

  @Test
  void isAskedForUnlessAnotherDayIsNamed() {
    AskedDay asked = AskedDay.of(null, SPRING, Standing.NONE);

    assertThat(asked.isToday()).isTrue();
    assertThat(asked.query()).isEmpty();
  }

  @Test
  void letsEveryoneAskForThePastAndMembersForWhatIsToCome() {
    LocalDate past = SPRING.minusYears(2);
    LocalDate later = SPRING.plusDays(1);

    assertThat(AskedDay.of(past, SPRING, Standing.NONE).query()).isEqualTo("?on=2024-03-29");
    assertThat(AskedDay.of(later, SPRING, Standing.NONE).day()).isEqualTo(SPRING);
    assertThat(AskedDay.of(later, SPRING, MEMBER).day()).isEqualTo(later);
  }
}
