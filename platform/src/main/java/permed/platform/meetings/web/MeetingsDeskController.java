package permed.platform.meetings.web;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.meetings.MeetingId;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The desk's list of meetings, and what is done with each. */
@Controller
class MeetingsDeskController {

  private final Meetings meetings;
  private final People people;
  private final MeetingsDesk desk;
  private final Acts acts;

  MeetingsDeskController(Meetings meetings, People people, MeetingsDesk desk, Acts acts) {
    this.meetings = meetings;
    this.people = people;
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping("/desk/meetings")
  @Allowed(Right.SECRETARIAT)
  ModelAndView meetings(@RequestParam MultiValueMap<String, String> asked) {
    FormReader filter = FormReader.of(PlanForm.FIELDS, asked);
    return Reply.page(
        "meetings/desk-meetings", new MeetingsDeskPageMaker(desk).list(filter.line("body")));
  }

  @GetMapping("/desk/meetings/{id}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView meeting(@PathVariable UUID id) {
    PlannedMeeting meeting = found(id);
    return Reply.page(
        "meetings/desk-meeting",
        new MeetingsDeskPageMaker(desk).one(meeting, meetings.history(meeting.id()), people));
  }

  @GetMapping("/desk/meetings/{id}/{act}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAct(@PathVariable UUID id, @PathVariable String act) {
    PlannedMeeting meeting = found(id);
    MeetingAct what = MeetingAct.parse(act).orElseThrow(MeetingsController::unknown);
    Form form = Form.empty(what.fields()).withVersion(meeting.version());
    return Reply.page(FormPage.TEMPLATE, form(meeting, what, form));
  }

  @PostMapping("/desk/meetings/{id}/{act}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView act(
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    PlannedMeeting meeting = found(id);
    MeetingAct what = MeetingAct.parse(act).orElseThrow(MeetingsController::unknown);
    FormReader form = FormReader.of(what.fields(), entered);
    if (what == MeetingAct.CANCEL) {
      form.requiredText("reason");
    }
    return form.isWrong()
        ? Reply.invalid(FormPage.TEMPLATE, form(meeting, what, form.form()))
        : answer(what.on(meetings, meeting, form.version(), acts.by(who, form)), what, form.form());
  }

  private ModelAndView answer(MeetingOutcome outcome, MeetingAct what, Form form) {
    return switch (outcome) {
      case MeetingOutcome.Recorded done ->
          Reply.seeOther(
              path(done.meeting()), "desk.meetings.done." + what, done.meeting().plan().title());
      case MeetingOutcome.Stale stale ->
          Reply.stale(
              FormPage.TEMPLATE,
              form(stale.current(), what, form)
                  .with(form.withVersion(stale.current().version()), desk.lines(stale.current())));
      case MeetingOutcome.NotPossible over ->
          Reply.seeOther(path(over.current()), "desk.meetings.over", over.current().plan().title());
      case MeetingOutcome.NoSuchBody none -> throw MeetingsController.unknown();
    };
  }

  private FormPage form(PlannedMeeting meeting, MeetingAct what, Form form) {
    String path = path(meeting);
    String label = desk.words().text("desk.meetings.do." + what);
    Deadlines deadlines = desk.deadlines(desk.bodyOf(meeting), meeting.plan());
    List<String> notices =
        what == MeetingAct.ANNOUNCE && !deadlines.warning().isEmpty()
            ? List.of(deadlines.warning())
            : List.of();
    FormPage.About about =
        new FormPage.About(
            label,
            meeting.plan().title(),
            desk.words().text("desk.meetings.do." + what + ".lead"),
            notices,
            desk.places());
    FormPage.Deed deed =
        what == MeetingAct.CANCEL
            ? FormPage.Deed.grave(path + "/" + what.path(), path, label)
            : FormPage.Deed.of(path + "/" + what.path(), path, label);
    return FormPage.of(
            about, deed, form, List.of(Control.lines("reason", 2), Control.text("evidence")))
        .knowing(desk.lines(meeting));
  }

  private static String path(PlannedMeeting meeting) {
    return MeetingsDesk.HOME + "/" + meeting.id();
  }

  private PlannedMeeting found(UUID id) {
    return meetings.find(new MeetingId(id)).orElseThrow(MeetingsController::unknown);
  }
}
