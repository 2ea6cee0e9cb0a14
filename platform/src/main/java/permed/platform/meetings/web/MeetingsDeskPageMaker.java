package permed.platform.meetings.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import permed.platform.audit.Actor;
import permed.platform.bodies.Body;
import permed.platform.meetings.MeetingState;
import permed.platform.meetings.MeetingTime;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.people.People;
import permed.platform.people.PersonId;
import permed.platform.site.Choice;
import permed.platform.site.Form;
import permed.platform.site.HistoryEntry;

/** Makes the pages of the meetings' desk. */
record MeetingsDeskPageMaker(MeetingsDesk desk) {

  /** Past meetings a page has at most. */
  private static final int MOST_PAST = 100;

  MeetingsDeskPage list(String slug) {
    List<PlannedMeeting> all =
        desk.meetings().stream()
            .filter(one -> slug.isEmpty() || desk.bodyOf(one).slug().equals(slug))
            .toList();
    Instant now = desk.now();
    return new MeetingsDeskPage(
        desk.places(),
        Form.empty(PlanForm.FIELDS).with("body", slug),
        desk.bodies().stream().map(body -> Choice.of(body.slug(), body.name())).toList(),
        all.stream().filter(one -> now.isBefore(one.time().end())).map(this::row).toList(),
        all.reversed().stream()
            .filter(one -> !now.isBefore(one.time().end()))
            .limit(MOST_PAST)
            .map(this::row)
            .toList(),
        MeetingsDesk.HOME + "/new" + (slug.isEmpty() ? "" : "?body=" + slug));
  }

  private MeetingsDeskPage.Row row(PlannedMeeting meeting) {
    MeetingWords words = new MeetingWords(desk.words());
    Body body = desk.bodyOf(meeting);
    boolean asked = meeting.state() == MeetingState.PLANNED && meeting.isAheadAt(desk.now());
    Optional<Deadlines> deadlines =
        asked ? Optional.of(desk.deadlines(body, meeting.plan())) : Optional.empty();
    return new MeetingsDeskPage.Row(
        MeetingsDesk.HOME + "/" + meeting.id(),
        meeting.plan().title(),
        body.name(),
        words.when(meeting.time()),
        meeting.time().start().toString(),
        deadlines.map(days -> days.lines().getFirst().text()).orElse(""),
        deadlines.filter(days -> !days.warning().isEmpty()).isPresent(),
        words.state(meeting.state()));
  }

  MeetingDeskPage one(PlannedMeeting meeting, List<PlannedMeeting> history, People people) {
    Body body = desk.bodyOf(meeting);
    Deadlines deadlines = desk.deadlines(body, meeting.plan());
    return new MeetingDeskPage(
        desk.places(),
        meeting.plan().title(),
        body.name(),
        "/bodies/" + body.slug() + "/meetings",
        warnings(meeting, deadlines),
        desk.lines(meeting),
        deadlines.lines(),
        acts(meeting),
        history(history, people));
  }

  private List<String> warnings(PlannedMeeting meeting, Deadlines deadlines) {
    List<String> warnings = new ArrayList<>();
    MeetingTime time = meeting.time();
    if (meeting.isAheadAt(desk.now()) && time.hasDrifted()) {
      String typed = time.typedStart().toLocalTime() + ", " + time.typedStart().toLocalDate();
      warnings.add(desk.words().text("desk.meetings.drifted", typed));
    }
    if (meeting.state() == MeetingState.PLANNED
        && meeting.isAheadAt(desk.now())
        && !deadlines.warning().isEmpty()) {
      warnings.add(deadlines.warning());
    }
    if (meeting.state() != MeetingState.CANCELLED && deadlines.days().isIrregular(meeting)) {
      warnings.add(desk.words().text("desk.meetings.irregular"));
    }
    return warnings;
  }

  private List<MeetingDeskPage.Way> acts(PlannedMeeting meeting) {
    String path = MeetingsDesk.HOME + "/" + meeting.id();
    boolean begun = !desk.now().isBefore(meeting.time().start());
    Stream<MeetingDeskPage.Way> move =
        meeting.state().isAhead()
            ? Stream.of(
                new MeetingDeskPage.Way(path + "/plan", desk.words().text("desk.meetings.move")))
            : Stream.of();
    return Stream.concat(
            move,
            Stream.of(MeetingAct.values())
                .filter(act -> act.suits(meeting.state(), begun))
                .map(
                    act ->
                        new MeetingDeskPage.Way(
                            path + "/" + act.path(), desk.words().text("desk.meetings.do." + act))))
        .toList();
  }

  private List<HistoryEntry> history(List<PlannedMeeting> history, People people) {
    Set<PersonId> authors =
        history.stream().flatMap(one -> author(one).stream()).collect(Collectors.toSet());
    Map<PersonId, String> names = people.names(authors);
    MeetingWords words = new MeetingWords(desk.words());
    return history.reversed().stream()
        .map(
            one ->
                new HistoryEntry(
                    desk.words().formats().moment(one.act().at(), one.time().zone()),
                    one.act().at().toString(),
                    desk.words().text("meetings.state." + one.state())
                        + ": "
                        + words.when(one.time()),
                    author(one).map(names::get).orElse(""),
                    Stream.of(one.act().reason(), one.act().evidence())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" – "))))
        .toList();
  }

  private static Optional<PersonId> author(PlannedMeeting meeting) {
    return meeting.act().by() instanceof Actor.Person person
        ? Optional.of(new PersonId(person.id()))
        : Optional.empty();
  }
}
