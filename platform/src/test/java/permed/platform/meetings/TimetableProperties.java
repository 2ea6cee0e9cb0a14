package permed.platform.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import permed.platform.bodies.Procedure;

class TimetableProperties {

  private static final List<String> ZONES =
      List.of(
          "Europe/Brussels",
          "Europe/Lisbon",
          "Europe/Tallinn",
          "Atlantic/Azores",
          "Asia/Jerusalem",
          "America/Toronto",
          "Africa/Casablanca",
          "UTC");

  @Property
  void daysAreCountedOnTheCalendarWhateverTheClocksDo(
      @ForAll("times") MeetingTime time, @ForAll @IntRange(max = 400) int days) {
    Procedure.Meetings rules = new Procedure.Meetings(days, days, days, days, days, days);

    Timetable table = Timetable.of(time, MeetingMode.IN_PERSON, rules);

    assertThat(ChronoUnit.DAYS.between(table.agenda().day(), time.firstDay())).isEqualTo(days);
    assertThat(ChronoUnit.DAYS.between(time.lastDay(), table.minutes().day())).isEqualTo(days);
    assertThat(lastDayIn(table.agenda())).isEqualTo(table.agenda().day());
    assertThat(lastDayIn(table.minutesStand())).isEqualTo(table.minutesStand().day());
  }

  @Property
  void aDeadlineIsTheSameWhateverTheHourOfTheMeeting(@ForAll("times") MeetingTime time) {
    LocalDateTime noon = time.firstDay().atTime(LocalTime.NOON);
    MeetingTime other = MeetingTime.of(noon, noon.plusHours(1), time.zone());

    assertThat(Timetable.of(time, MeetingMode.REMOTE, Procedure.USUAL.meetings()).agenda())
        .isEqualTo(Timetable.of(other, MeetingMode.REMOTE, Procedure.USUAL.meetings()).agenda());
  }

  /** The day on the clocks of the place an instant before the deadline is over. */
  private static LocalDate lastDayIn(EndOfDay end) {
    return end.instant().minusNanos(1).atZone(end.zone()).toLocalDate();
  }

  @Provide
  Arbitrary<MeetingTime> times() {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(LocalDate.of(2016, 1, 1).toEpochDay(), LocalDate.of(2040, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 24 * 60 - 1);
    return Combinators.combine(days, minutes, Arbitraries.of(ZONES))
        .as(
            (day, minute, zone) -> {
              ZoneId at = ZoneId.of(zone);
              var start = day.atTime(LocalTime.MIN.plusMinutes(minute)).atZone(at);
              return MeetingTime.of(
                  start.toLocalDateTime(), start.plusHours(2).toLocalDateTime(), at);
            })
        .ignoreExceptions(10_000, IllegalArgumentException.class);
  }
}
