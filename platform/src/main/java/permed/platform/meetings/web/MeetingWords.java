package permed.platform.meetings.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import permed.platform.meetings.EndOfDay;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.site.Tag;
import permed.platform.site.Wording;

/** What times and states of meetings are called in the reader's language. */
record MeetingWords(Wording wording) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  /** "10 April 2025, 09:00 to 17:00 (Lisbon)". */
  String when(MeetingTime time) {
    ZonedDateTime start = time.localStart();
    ZonedDateTime end = time.localEnd();
    String city = city(time.zone());
    LocalDate last = end.toLocalDate();
    return start.toLocalDate().equals(last)
        ? wording.text("meetings.when", day(last), start.format(CLOCK), end.format(CLOCK), city)
        : wording.text(
            "meetings.when.days",
            day(start.toLocalDate()),
            start.format(CLOCK),
            day(last),
            end.format(CLOCK),
            city);
  }

  /** "end of 20 March 2025 (Lisbon)". */
  String end(EndOfDay end) {
    return wording.text("meetings.end-of", day(end.day()), city(end.zone()));
  }

  String day(LocalDate day) {
    return wording.formats().day(day);
  }

  Tag state(MeetingState state) {
    Tag.Tone tone =
        switch (state) {
          case PLANNED -> Tag.Tone.WAITING;
          case ANNOUNCED -> Tag.Tone.GOOD;
          case CANCELLED -> Tag.Tone.WRONG;
          case HELD -> Tag.Tone.PLAIN;
        };
    return new Tag(wording.text("meetings.state." + state), tone);
  }

  /** A zone by its city. */
  static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
