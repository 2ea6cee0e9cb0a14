package permed.platform.obligations.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Body;
import permed.platform.meetings.CalendarEntry;
import permed.platform.meetings.CalendarEntry.When;
import permed.platform.meetings.CalendarFile;
import permed.platform.meetings.EndOfDay;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Due;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.internal.ObligationWords;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Standing;
import permed.platform.site.Standings;
import permed.platform.site.Visibility;
import permed.platform.site.Wordings;

/**
 * Makes the calendar of a person's obligations and meetings, in the person's language.
 *
 * <p>Every obligation is a whole day, since many calendars show no tasks; what is to be done is a
 * task as well, due at the end of the day on the clocks of its place.
 */
@Component
class FeedMaker {

  private final ObligationsDesk desk;
  private final Meetings meetings;
  private final Standings standings;
  private final Wordings wordings;
  private final PlatformSettings settings;

  FeedMaker(
      ObligationsDesk desk,
      Meetings meetings,
      Standings standings,
      Wordings wordings,
      PlatformSettings settings) {
    this.desk = desk;
    this.meetings = meetings;
    this.standings = standings;
    this.wordings = wordings;
    this.settings = settings;
  }

  /** What a person has to see to, and the meetings of the bodies the person sits in. */
  String of(PersonId id) {
    Person person = desk.person(id);
    Standing standing = standings.of(id.value());
    Set<Body> bodies =
        desk.ledger().bodies().stream()
            .filter(body -> standing.bodies().contains(body.slug()))
            .collect(Collectors.toSet());
    String name = wordings.in(person.language()).text("obligations.calendar.name");
    return write(name, person, standing, desk.diary().listFor(id), bodies);
  }

  /** All obligations and meetings of a body the person may see; empty if that is none. */
  Optional<String> of(PersonId id, String slug) {
    Standing standing = standings.of(id.value());
    return desk.ledger()
        .findBody(slug)
        .filter(body -> standing.sees(Visibility.BODY, slug))
        .map(body -> ofBody(desk.person(id), standing, body));
  }

  private String ofBody(Person person, Standing standing, Body body) {
    List<DiaryEntry> entries =
        desk.diary().list().stream()
            .filter(entry -> isOf(entry.obligation(), body))
            .filter(
                entry ->
                    entry.obligation().isFor(person.id())
                        || standing.sees(entry.obligation().visibility(), body.slug()))
            .toList();
    return write(body.name(), person, standing, entries, Set.of(body));
  }

  private String write(
      String name, Person person, Standing standing, List<DiaryEntry> all, Set<Body> bodies) {
    List<DiaryEntry> open = all.stream().filter(entry -> !entry.isDone()).toList();
    ObligationWords words = desk.words(open, wordings.in(person.language()));
    List<CalendarEntry> entries = new ArrayList<>();
    open.forEach(entry -> entries.addAll(entries(entry.obligation(), words)));
    bodies.stream()
        .sorted(Comparator.comparing(Body::slug))
        .flatMap(body -> meetings(body, standing))
        .forEach(entries::add);
    return CalendarFile.write(name, entries);
  }

  private List<CalendarEntry> entries(Obligation obligation, ObligationWords words) {
    CalendarEntry day =
        new CalendarEntry(
            obligation.key().toString().replace(':', '.') + "@permed",
            0,
            stamp(),
            words(obligation, words),
            new When.WholeDay(obligation.due().day()),
            false,
            alarms(obligation));
    if (!obligation.kind().isTask()) {
      return List.of(day);
    }
    When by = new When.DoneBy(end(obligation.due()));
    return List.of(
        day,
        new CalendarEntry("task." + day.uid(), 0, day.stamp(), day.words(), by, false, List.of()));
  }

  /** The first instant of the day: the same text all day, so that nothing is fetched twice. */
  private Instant stamp() {
    return desk.today().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private EndOfDay end(Due due) {
    return switch (due) {
      case Due.WholeDay whole -> new EndOfDay(whole.day(), settings.zone());
      case Due.ByEndOf by -> by.end();
    };
  }

  private CalendarEntry.Words words(Obligation obligation, ObligationWords words) {
    return new CalendarEntry.Words(
        words.title(obligation),
        Stream.of(words.body(obligation), words.due(obligation.due()))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n")),
        "",
        settings.base() + OwnObligationsController.HOME + "/" + obligation.key());
  }

  private static List<Duration> alarms(Obligation obligation) {
    return obligation.kind().offsets().stream()
        .filter(days -> days > 0)
        .map(Duration::ofDays)
        .toList();
  }

  private Stream<CalendarEntry> meetings(Body body, Standing standing) {
    String page = settings.base() + "/bodies/" + body.slug() + "/meetings";
    return meetings.listOf(body.id()).stream()
        .filter(meeting -> standing.sees(meeting.plan().visibility(), body.slug()))
        .map(meeting -> meeting(meeting, body, page));
  }

  private static CalendarEntry meeting(PlannedMeeting meeting, Body body, String page) {
    return CalendarEntry.of(meeting, body.name(), meeting.plan().link(), page)
        .with(Duration.ofDays(1));
  }

  private static boolean isOf(Obligation obligation, Body body) {
    return obligation.body() != null && obligation.body().id().equals(body.id());
  }
}
