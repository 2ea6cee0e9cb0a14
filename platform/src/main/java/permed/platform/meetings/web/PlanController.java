package permed.platform.meetings.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import permed.platform.bodies.Body;
import permed.platform.meetings.MeetingId;
import permed.platform.meetings.MeetingOutcome;
import permed.platform.meetings.MeetingPlan;
import permed.platform.meetings.Meetings;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/**
 * Where the secretariat plans and moves meetings.
 *
 * <p>Nothing is saved before the deadlines that follow were seen: the form carries their seal, and
 * where it is missing or they have changed, the answer leads to the same form with them.
 */
@Controller
class PlanController {

  private static final String TEMPLATE = "meetings/plan";
  private static final String SEEN = "seen";

  private final Meetings meetings;
  private final MeetingsDesk desk;
  private final Acts acts;

  PlanController(Meetings meetings, MeetingsDesk desk, Acts acts) {
    this.meetings = meetings;
    this.desk = desk;
    this.acts = acts;
  }

  @GetMapping("/desk/meetings/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toPlan(@RequestParam MultiValueMap<String, String> entered) {
    if (!entered.containsKey("title")) {
      Form form = desk.fresh(Optional.ofNullable(entered.getFirst("body")).orElse(""));
      return Reply.page(TEMPLATE, desk.planning(form, null));
    }
    FormReader form = FormReader.of(PlanForm.FIELDS, entered);
    Optional<Body> body = body(form);
    Optional<MeetingPlan> plan = PlanForm.read(form);
    return body.isEmpty() || plan.isEmpty()
        ? Reply.invalid(TEMPLATE, desk.planning(form.form(), null))
        : Reply.page(TEMPLATE, planning(form, desk.deadlines(body.get(), plan.get())));
  }

  @PostMapping("/desk/meetings/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView plan(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(PlanForm.FIELDS, entered);
    Optional<Body> body = body(form);
    Optional<MeetingPlan> plan = PlanForm.read(form);
    if (body.isEmpty() || plan.isEmpty()) {
      return Reply.invalid(TEMPLATE, desk.planning(form.form(), null));
    }
    Deadlines deadlines = desk.deadlines(body.get(), plan.get());
    if (!deadlines.seal().equals(form.line(SEEN))) {
      return look(MeetingsDesk.HOME + "/new", entered);
    }
    return answer(
        meetings.plan(body.get().id(), plan.get(), acts.by(who, form)),
        desk.planning(form.form().wrong("on", "desk.meetings.no-body", body.get().name()), null));
  }

  @GetMapping("/desk/meetings/{id}/plan")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toMove(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> entered) {
    PlannedMeeting now = found(id);
    if (!entered.containsKey("title")) {
      Form form = PlanForm.filled(now.plan(), now.version());
      return Reply.page(TEMPLATE, desk.moving(now, form, null, List.of()));
    }
    FormReader form = FormReader.of(PlanForm.FIELDS, entered);
    Optional<MeetingPlan> plan = PlanForm.read(form);
    return plan.isEmpty()
        ? Reply.invalid(TEMPLATE, desk.moving(now, form.form(), null, List.of()))
        : Reply.page(TEMPLATE, moving(now, form, plan.get()));
  }

  @PostMapping("/desk/meetings/{id}/plan")
  @Allowed(Right.SECRETARIAT)
  ModelAndView move(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    PlannedMeeting now = found(id);
    FormReader form = FormReader.of(PlanForm.FIELDS, entered);
    Optional<MeetingPlan> plan = PlanForm.read(form);
    if (plan.isEmpty()) {
      return Reply.invalid(TEMPLATE, desk.moving(now, form.form(), null, List.of()));
    }
    if (!desk.deadlines(desk.bodyOf(now), plan.get()).seal().equals(form.line(SEEN))) {
      return look(MeetingsDesk.HOME + "/" + id + "/plan", entered);
    }
    return answer(
        meetings.move(now.id(), form.version(), plan.get(), acts.by(who, form)),
        desk.moving(
            now,
            form.form().wrong("on", "desk.meetings.no-body", desk.bodyOf(now).name()),
            null,
            List.of()));
  }

  private ModelAndView answer(MeetingOutcome outcome, PlanPage refused) {
    return switch (outcome) {
      case MeetingOutcome.Recorded done ->
          Reply.seeOther(
              MeetingsDesk.HOME + "/" + done.meeting().id(),
              "desk.meetings.saved",
              done.meeting().plan().title());
      case MeetingOutcome.Stale stale ->
          Reply.stale(
              TEMPLATE,
              desk.moving(
                  stale.current(),
                  new Form(PlanForm.FIELDS, refused.form().values(), List.of())
                      .withVersion(stale.current().version()),
                  null,
                  desk.lines(stale.current())));
      case MeetingOutcome.NotPossible over ->
          Reply.seeOther(
              MeetingsDesk.HOME + "/" + over.current().id(),
              "desk.meetings.over",
              over.current().plan().title());
      case MeetingOutcome.NoSuchBody none -> Reply.invalid(TEMPLATE, refused);
    };
  }

  /** The same form, with the deadlines that follow, under an address that can be loaded again. */
  private static ModelAndView look(String path, MultiValueMap<String, String> entered) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    entered.forEach(
        (name, values) -> {
          boolean said = values.stream().anyMatch(value -> !value.isEmpty());
          if (said && !name.equals("_csrf") && !name.equals(SEEN)) {
            address.queryParam(name, "{" + name + "}");
          }
        });
    return Reply.seeOther(address.encode().buildAndExpand(entered.toSingleValueMap()).toString());
  }

  private PlanPage planning(FormReader form, Deadlines deadlines) {
    return desk.planning(form.form().with(SEEN, deadlines.seal()), deadlines);
  }

  private PlanPage moving(PlannedMeeting now, FormReader form, MeetingPlan plan) {
    Deadlines deadlines = desk.deadlines(desk.bodyOf(now), plan);
    return desk.moving(now, form.form().with(SEEN, deadlines.seal()), deadlines, List.of());
  }

  private Optional<Body> body(FormReader form) {
    if (form.line("body").isEmpty()) {
      form.wrong("body", "form.missing-choice");
    }
    return form.parsed("body", desk::findBody, "form.no-choice");
  }

  private PlannedMeeting found(UUID id) {
    return meetings.find(new MeetingId(id)).orElseThrow(MeetingsController::unknown);
  }
}
