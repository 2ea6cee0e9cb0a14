package permed.platform.meetings.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.meetings.ClockReading;
import permed.platform.meetings.MeetingMode;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.site.Choice;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.Place;
import permed.platform.site.PlatformSettings;
import permed.platform.site.SummaryLine;
import permed.platform.site.Visibility;
import permed.platform.site.Wording;

/** What every page of the meetings' desk asks for. */
@Component
class MeetingsDesk {

  static final String HOME = "/desk/meetings";

  private final Meetings meetings;
  private final Bodies bodies;
  private final DeskPages desk;
  private final InstantSource now;
  private final PlatformSettings settings;

  MeetingsDesk(
      Meetings meetings,
      Bodies bodies,
      DeskPages desk,
      InstantSource now,
      PlatformSettings settings) {
    this.meetings = meetings;
    this.bodies = bodies;
    this.desk = desk;
    this.now = now;
    this.settings = settings;
  }

  Wording words() {
    return desk.words();
  }

  List<Place> places() {
    return desk.places(HOME);
  }

  Instant now() {
    return now.instant();
  }

  List<Body> bodies() {
    return bodies.ledger().bodies();
  }

  Optional<Body> findBody(String slug) {
    return bodies.ledger().findBody(slug);
  }

  Body bodyOf(PlannedMeeting meeting) {
    return bodies.ledger().body(meeting.body());
  }

  List<PlannedMeeting> meetings() {
    return meetings.list();
  }

  Deadlines deadlines(Body body, MeetingPlan plan) {
    return Deadlines.of(bodies.ledger(), body, plan, now.instant(), words());
  }

  Form fresh(String body) {
    return PlanForm.fresh(settings.zone(), body);
  }

  PlanPage planning(Form form, @Nullable Deadlines deadlines) {
    return new PlanPage(
        places(),
        words().text("desk.meetings.plan"),
        "",
        HOME + "/new",
        HOME,
        form,
        choices(bodies().stream().map(body -> Choice.of(body.slug(), body.name())).toList()),
        deadlines,
        List.of());
  }

  PlanPage moving(
      PlannedMeeting meeting, Form form, @Nullable Deadlines deadlines, List<SummaryLine> now) {
    String path = HOME + "/" + meeting.id();
    return new PlanPage(
        places(),
        words().text("desk.meetings.move"),
        bodyOf(meeting).name(),
        path + "/plan",
        path,
        form,
        choices(List.of()),
        deadlines,
        now);
  }

  private PlanPage.Choices choices(List<Choice> bodies) {
    return new PlanPage.Choices(
        bodies,
        Zones.choices(settings.zone()),
        each(MeetingMode.values(), "meetings.mode."),
        each(Visibility.values(), "desk.meetings.visibility.").stream()
            .filter(choice -> !choice.value().equals(Visibility.PRIVATE.name()))
            .toList(),
        each(ClockReading.Turn.values(), "desk.meetings.turn."));
  }

  private List<Choice> each(Enum<?>[] values, String key) {
    return Stream.of(values)
        .map(value -> Choice.of(value.name(), words().text(key + value.name())))
        .toList();
  }

  /** What is recorded of a meeting, line by line. */
  List<SummaryLine> lines(PlannedMeeting meeting) {
    MeetingWords told = new MeetingWords(words());
    MeetingPlan plan = meeting.plan();
    return List.of(
        line("title", plan.title()),
        line("when", told.when(plan.time())),
        line("mode", words().text("meetings.mode." + plan.mode())),
        line("place", plan.place()),
        line("link", plan.link()),
        line("visibility", words().text("desk.meetings.visibility." + plan.visibility())),
        line("state", words().text("meetings.state." + meeting.state())));
  }

  private SummaryLine line(String name, String text) {
    return SummaryLine.of(words().text("desk.meetings.line." + name), text);
  }
}
