package permed.platform.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MeetingTimeTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @Test
  void namesATimeTheClocksJumpOver() {
    ClockReading reading = ClockReading.of(at("2025-03-30T02:30"), BRUSSELS, null);

    assertThat(reading)
        .isEqualTo(new ClockReading.Skipped(at("2025-03-30T02:00"), at("2025-03-30T03:00")));
  }

  @Test
  void asksWhichOfTwoEqualTimesIsMeant() {
    ClockReading reading = ClockReading.of(at("2025-10-26T02:30"), BRUSSELS, null);

    assertThat(reading)
        .isEqualTo(
            new ClockReading.Twice(
                Instant.parse("2025-10-26T00:30:00Z"), Instant.parse("2025-10-26T01:30:00Z")));
  }

  @Test
  void takesTheTurnThatWasChosen() {
    assertThat(ClockReading.of(at("2025-10-26T02:30"), BRUSSELS, ClockReading.Turn.SECOND))
        .isEqualTo(new ClockReading.Exact(Instant.parse("2025-10-26T01:30:00Z")));
    assertThat(ClockReading.of(at("2025-10-26T02:30"), BRUSSELS, ClockReading.Turn.FIRST))
        .isEqualTo(new ClockReading.Exact(Instant.parse("2025-10-26T00:30:00Z")));
  }

  @Test
  void refusesToGuessATimeThatDoesNotExist() {
    assertThatThrownBy(
            () -> MeetingTime.of(at("2025-03-30T02:30"), at("2025-03-30T04:00"), BRUSSELS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThatThrownBy(
            () -> MeetingTime.of(at("2025-05-05T10:00"), at("2025-05-05T10:00"), BRUSSELS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void endsOnTheDayOfItsLastMinute() {
    MeetingTime untilMidnight =
        MeetingTime.of(at("2025-05-05T10:00"), at("2025-05-07T00:00"), BRUSSELS);

    assertThat(untilMidnight.firstDay()).hasToString("2025-05-05");
    assertThat(untilMidnight.lastDay()).hasToString("2025-05-06");
  }

  @Test
  void tellsWhenAStateHasChangedItsClocksMeanwhile() {
    MeetingTime typed = MeetingTime.of(at("2025-05-05T10:00"), at("2025-05-05T12:00"), BRUSSELS);
    MeetingTime overtaken =
        new MeetingTime(
            typed.start().plus(Duration.ofHours(1)),
            typed.end().plus(Duration.ofHours(1)),
            BRUSSELS,
            typed.typedStart(),
            typed.typedEnd());

    assertThat(typed.hasDrifted()).isFalse();
    assertThat(overtaken.hasDrifted()).isTrue();
  }

  private static LocalDateTime at(String text) {
    return LocalDateTime.parse(text);
  }
}
