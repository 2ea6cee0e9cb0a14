package permed.platform.meetings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendar files (iCalendar, RFC 5545).
 *
 * <p>The same entries give the same text. Zones are described by the rules deadlines are computed
 * with, so that a calendar and our pages never differ.
 */
public final class CalendarFile {

  /** What a web server calls it. */
  public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

  private static final String PRODUCT = "-//PerMed//Platform//EN";
  private static final Duration REFRESH = Duration.ofHours(1);

  private CalendarFile() {}

  /** The text of a file that calendars call by a name. */
  public static String write(String name, List<CalendarEntry> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    zones(entries).forEach((zone, years) -> calendar.add(ZoneDescription.of(years)));
    entries.forEach(entry -> calendar.add(component(entry)));
    return text(calendar);
  }

  /** Names the content of a file, so that a program need not fetch again what it has. */
  public static String tag(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private static SortedMap<String, ZoneDescription.Years> zones(List<CalendarEntry> entries) {
    SortedMap<String, ZoneDescription.Years> zones = new TreeMap<>();
    entries.stream()
        .flatMap(entry -> times(entry.when()))
        .filter(time -> !time.getZone().equals(ZoneOffset.UTC))
        .map(ZoneDescription.Years::around)
        .forEach(years -> zones.merge(years.zone().getId(), years, ZoneDescription.Years::and));
    return zones;
  }

  private static Stream<ZonedDateTime> times(CalendarEntry.When when) {
    return switch (when) {
      case CalendarEntry.When.Timed timed -> Stream.of(timed.start(), timed.end());
      case CalendarEntry.When.DoneBy by -> Stream.of(lastSecond(by.due()));
      case CalendarEntry.When.WholeDay day -> Stream.of();
    };
  }

  private static CalendarComponent component(CalendarEntry entry) {
    CalendarComponent component = timed(entry);
    component.add(new Uid(entry.uid()));
    component.add(new DtStamp(entry.stamp()));
    component.add(new Sequence(entry.sequence()));
    component.add(new Summary(entry.words().title()));
    if (!entry.words().text().isEmpty()) {
      component.add(new Description(entry.words().text()));
    }
    if (!entry.words().place().isEmpty()) {
      component.add(new Location(entry.words().place()));
    }
    if (!entry.words().address().isEmpty()) {
      component.add(new Url(URI.create(entry.words().address())));
    }
    return component;
  }

  private static CalendarComponent timed(CalendarEntry entry) {
    return switch (entry.when()) {
      case CalendarEntry.When.Timed timed ->
          event(entry, new DtStart<>(timed.start()), new DtEnd<>(timed.end()));
      case CalendarEntry.When.WholeDay day -> {
        LocalDate next = day.day().plusDays(1);
        yield event(entry, new DtStart<>(day.day()), new DtEnd<>(next));
      }
      case CalendarEntry.When.DoneBy by -> task(entry, new Due<>(lastSecond(by.due())));
    };
  }

  private static VEvent event(CalendarEntry entry, DtStart<?> start, DtEnd<?> end) {
    VEvent event = new VEvent(false);
    event.add(start);
    event.add(end);
    event.add(
        entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    entry.alarms().forEach(before -> event.add(alarm(entry, before)));
    return event;
  }

  private static VToDo task(CalendarEntry entry, Due<?> due) {
    VToDo task = new VToDo(false);
    task.add(due);
    task.add(
        entry.cancelled() ? ImmutableStatus.VTODO_CANCELLED : ImmutableStatus.VTODO_NEEDS_ACTION);
    return task;
  }

  private static VAlarm alarm(CalendarEntry entry, Duration before) {
    VAlarm alarm = new VAlarm(ahead(before));
    alarm.add(ImmutableAction.DISPLAY);
    alarm.add(new Description(entry.words().title()));
    return alarm;
  }

  /** Whole days are days on the calendar, not so many hours. */
  private static TemporalAmount ahead(Duration before) {
    boolean wholeDays = before.equals(Duration.ofDays(before.toDays()));
    return wholeDays ? Period.ofDays(-(int) before.toDays()) : before.negated();
  }

  private static ZonedDateTime lastSecond(EndOfDay due) {
    return due.instant().minusSeconds(1).atZone(due.zone());
  }

  private static String text(Calendar calendar) {
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
