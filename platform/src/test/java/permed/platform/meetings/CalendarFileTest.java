package permed.platform.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

  private static final Instant STAMP = Instant.parse("2025-01-02T03:04:05Z");

  @Test
  void isReadByAnotherProgramAsItWasMeant() throws Exception {
    ZonedDateTime start = at("2025-04-10T09:00", "Europe/Lisbon");
    CalendarEntry meeting =
        entry(
            new CalendarEntry.When.Timed(start, start.plusHours(8)),
            "Spring meeting; with, everything\nand ümläuts in a line that is far too long for one"
                + " line of seventy-five octets");

    Calendar read = read(CalendarFile.write("ExCo", List.of(meeting)));

    VEvent event = (VEvent) read.getComponents("VEVENT").getFirst();
    assertThat(read.validate(true).getEntries()).isEmpty();
    assertThat(event.getSummary().getValue()).isEqualTo(meeting.words().title());
    assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("a@permed");
    assertThat(event.getSequence().getValue()).isEqualTo("3");
    assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(start.toInstant());
  }

  @Test
  void foldsLinesAndEndsThemAsTheStandardSays() {
    String text =
        CalendarFile.write("Ä".repeat(90), List.of(entry(whole("2025-05-01"), "long ".repeat(60))));

    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.split("\r\n")).allMatch(line -> line.codePointCount(0, line.length()) <= 75);
  }

  @Test
  void saysThatAMeetingIsCancelled() {
    CalendarEntry off =
        new CalendarEntry("a@permed", 4, STAMP, words("Off"), whole("2025-05-01"), true, List.of());

    assertThat(CalendarFile.write("ExCo", List.of(off)))
        .contains("STATUS:CANCELLED")
        .contains("SEQUENCE:4");
  }

  @Test
  void givesATaskTheLastSecondOfItsDay() throws Exception {
    EndOfDay end = new EndOfDay(LocalDate.of(2025, 3, 20), ZoneId.of("Europe/Tallinn"));

    String text =
        CalendarFile.write("Tasks", List.of(entry(new CalendarEntry.When.DoneBy(end), "Agenda")));

    VToDo task = (VToDo) read(text).getComponents("VTODO").getFirst();
    assertThat(text).contains("DUE;TZID=Europe/Tallinn:20250320T235959");
    assertThat(Instant.from(task.getDateTimeDue().getDate()))
        .isEqualTo(end.instant().minusSeconds(1));
  }

  @Test
  void remindsDaysAheadOnTheCalendar() {
    CalendarEntry day =
        new CalendarEntry(
            "a@permed",
            0,
            STAMP,
            words("Mandate ends"),
            whole("2025-05-01"),
            false,
            List.of(Duration.ofDays(7), Duration.ofHours(2)));

    assertThat(CalendarFile.write("Mine", List.of(day)))
        .contains("TRIGGER:-P1W")
        .contains("TRIGGER:-PT2H")
        .contains("DTSTART;VALUE=DATE:20250501")
        .contains("DTEND;VALUE=DATE:20250502");
  }

  @Test
  void givesTheSameTextForTheSameEntries() {
    List<CalendarEntry> entries = List.of(entry(whole("2025-05-01"), "Mandate ends"));

    assertThat(CalendarFile.write("Mine", entries)).isEqualTo(CalendarFile.write("Mine", entries));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Brussels",
        "Europe/Lisbon",
        "Europe/Tallinn",
        "Europe/London",
        "Europe/Istanbul",
        "Atlantic/Azores",
        "America/Toronto",
        "America/Nuuk",
        "Asia/Jerusalem",
        "Africa/Casablanca",
        "Africa/Johannesburg",
        "Australia/Lord_Howe",
        "UTC"
      })
  void describesZonesAsTheyAreReckonedWith(String id) throws Exception {
    ZoneId zone = ZoneId.of(id);
    ZonedDateTime start = ZonedDateTime.of(2019, 1, 15, 12, 0, 0, 0, zone);
    ZonedDateTime end = ZonedDateTime.of(2027, 11, 20, 12, 0, 0, 0, zone);
    String text =
        CalendarFile.write("All", List.of(entry(new CalendarEntry.When.Timed(start, end), "Long")));

    VTimeZone described = (VTimeZone) read(text).getComponents("VTIMEZONE").getFirst();

    for (ZonedDateTime time = start; time.isBefore(end); time = time.plusHours(61)) {
      if (!isNearAChange(time)) {
        TzOffsetTo offset =
            described
                .getApplicableObservance(time)
                .<TzOffsetTo>getProperty("TZOFFSETTO")
                .orElseThrow();
        assertThat(offset.getOffset()).as(time.toString()).isEqualTo(time.getOffset());
      }
    }
  }

  /** Within a day of a change a program may read a local time either way. */
  private static boolean isNearAChange(ZonedDateTime time) {
    return !zoneRulesOffset(time.minusDays(1)).equals(zoneRulesOffset(time.plusDays(1)));
  }

  private static Object zoneRulesOffset(ZonedDateTime time) {
    return time.getZone().getRules().getOffset(time.toInstant().truncatedTo(ChronoUnit.SECONDS));
  }

  private static CalendarEntry.When whole(String day) {
    return new CalendarEntry.When.WholeDay(LocalDate.parse(day));
  }

  private static ZonedDateTime at(String text, String zone) {
    return LocalDateTime.parse(text).atZone(ZoneId.of(zone));
  }

  private static CalendarEntry.Words words(String title) {
    return new CalendarEntry.Words(title, "", "", "");
  }

  private static CalendarEntry entry(CalendarEntry.When when, String title) {
    return new CalendarEntry("a@permed", 3, STAMP, words(title), when, false, List.of());
  }

  private static Calendar read(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }
}
