package permed.platform.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import permed.platform.bodies.Procedure;

class TimetableTest {

  private static final Procedure.Meetings USUAL = Procedure.USUAL.meetings();

  @Test
  void keepsADeadlineInWinterForAMeetingInSummer() {
    Timetable days = of("2025-04-10T09:00", "Europe/Brussels", MeetingMode.IN_PERSON);

    assertThat(days.agenda().day()).hasToString("2025-03-20");
    assertThat(days.agenda().instant()).isEqualTo(Instant.parse("2025-03-20T23:00:00Z"));
    assertThat(days.lateItems().day()).hasToString("2025-03-27");
    assertThat(days.lateItems().instant()).isEqualTo(Instant.parse("2025-03-27T23:00:00Z"));
    assertThat(days.minutes().instant()).isEqualTo(Instant.parse("2025-04-20T22:00:00Z"));
  }

  @Test
  void countsOnTheClocksOfThePlace() {
    Timetable lisbon = of("2025-04-10T09:00", "Europe/Lisbon", MeetingMode.IN_PERSON);
    Timetable tallinn = of("2025-04-10T09:00", "Europe/Tallinn", MeetingMode.IN_PERSON);

    assertThat(lisbon.agenda().day()).isEqualTo(tallinn.agenda().day());
    assertThat(lisbon.agenda().instant()).isEqualTo(Instant.parse("2025-03-21T00:00:00Z"));
    assertThat(tallinn.agenda().instant()).isEqualTo(Instant.parse("2025-03-20T22:00:00Z"));
  }

  @Test
  void endsADayWithoutMidnightWhenItEnds() {
    // In Azores time the clocks jump at midnight, so the day begins at one.
    EndOfDay end = new EndOfDay(LocalDate.of(2025, 3, 29), ZoneId.of("Atlantic/Azores"));

    assertThat(end.instant().atZone(end.zone()).toLocalDateTime())
        .isEqualTo(LocalDateTime.parse("2025-03-30T01:00"));
  }

  @Test
  void countsTheLeapDay() {
    assertThat(of("2024-03-21T09:00", "Europe/Brussels", MeetingMode.IN_PERSON).agenda().day())
        .hasToString("2024-02-29");
    assertThat(of("2025-03-21T09:00", "Europe/Brussels", MeetingMode.IN_PERSON).agenda().day())
        .hasToString("2025-02-28");
  }

  @Test
  void countsOverTheEndOfTheYear() {
    Timetable days = of("2026-01-10T09:00", "Europe/Brussels", MeetingMode.IN_PERSON);

    assertThat(days.notice().day()).hasToString("2025-11-26");
    assertThat(days.agenda().day()).hasToString("2025-12-20");
  }

  @Test
  void givesARemoteMeetingItsShorterNotice() {
    assertThat(of("2025-05-31T09:00", "Europe/Brussels", MeetingMode.REMOTE).notice().day())
        .hasToString("2025-05-16");
    assertThat(of("2025-05-31T09:00", "Europe/Brussels", MeetingMode.HYBRID).notice().day())
        .hasToString("2025-04-16");
  }

  @Test
  void countsMinutesFromTheLastDay() {
    MeetingTime twoDays =
        MeetingTime.of(
            LocalDateTime.parse("2025-05-05T09:00"),
            LocalDateTime.parse("2025-05-06T13:00"),
            ZoneId.of("Europe/Madrid"));

    Timetable days = Timetable.of(twoDays, MeetingMode.IN_PERSON, USUAL);

    assertThat(days.minutes().day()).hasToString("2025-05-16");
    assertThat(days.minutesStand().day()).hasToString("2025-05-31");
  }

  @Test
  void isTooLateForNoticeFromTheEndOfItsLastDay() {
    Timetable days = of("2025-06-30T09:00", "Europe/Lisbon", MeetingMode.IN_PERSON);
    Instant end = days.notice().instant();

    assertThat(days.isTooLateForNotice(end.minusMillis(1))).isFalse();
    assertThat(days.isTooLateForNotice(end)).isTrue();
  }

  private static Timetable of(String start, String zone, MeetingMode mode) {
    LocalDateTime typed = LocalDateTime.parse(start);
    MeetingTime time = MeetingTime.of(typed, typed.plusHours(6), ZoneId.of(zone));
    return Timetable.of(time, mode, USUAL);
  }
}
