package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateDetails;
import permed.platform.bodies.MandateOutcome;
import permed.platform.bodies.Move;
import permed.platform.members.OrganisationId;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where the secretariat looks at a mandate, corrects it, ends it, or records a new employer. */
@Controller
class MandateDeskController {

  private final DeskOffice office;

  MandateDeskController(DeskOffice office) {
    this.office = office;
  }

  @GetMapping("/desk/bodies/{body}/mandates/{mandate}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView mandate(@PathVariable String body, @PathVariable String mandate) {
    DeskOffice.Opened opened = office.open(body);
    MandateDeskPage page = MandateDeskPage.of(opened, mandate(opened, mandate));
    return Reply.page("bodies/desk-mandate", page);
  }

  @GetMapping("/desk/bodies/{body}/mandates/{mandate}/amendment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAmend(@PathVariable String body, @PathVariable String mandate) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    return Reply.page(FormPage.TEMPLATE, forms.amending(now, forms.amendingStart(now)));
  }

  @PostMapping("/desk/bodies/{body}/mandates/{mandate}/amendment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView amend(
      @PathVariable String body,
      @PathVariable String mandate,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<MandateDetails> details = forms.readDetails(form);
    return amended(forms, now, details, form, who, forms.amending(now, form.form()));
  }

  @GetMapping("/desk/bodies/{body}/mandates/{mandate}/end")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toEnd(@PathVariable String body, @PathVariable String mandate) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    Form form = MandateForms.versioned(now).withDay("last-day", office.today());
    return Reply.page(FormPage.TEMPLATE, forms.ending(now, form));
  }

  @PostMapping("/desk/bodies/{body}/mandates/{mandate}/end")
  @Allowed(Right.SECRETARIAT)
  ModelAndView end(
      @PathVariable String body,
      @PathVariable String mandate,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<MandateDetails> details = forms.readEnd(now, form);
    return amended(forms, now, details, form, who, forms.ending(now, form.form()));
  }

  @GetMapping("/desk/bodies/{body}/mandates/{mandate}/employer")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toMove(@PathVariable String body, @PathVariable String mandate) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    Form form = MandateForms.versioned(now).withDay("from", office.today());
    return Reply.page(FormPage.TEMPLATE, forms.moving(now, form));
  }

  @PostMapping("/desk/bodies/{body}/mandates/{mandate}/employer")
  @Allowed(Right.SECRETARIAT)
  ModelAndView move(
      @PathVariable String body,
      @PathVariable String mandate,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<OrganisationId> sender = forms.sender(form);
    Optional<LocalDate> from = forms.readFrom(form);
    FormPage page = forms.moving(now, form.form());
    return from.isEmpty() || form.isWrong()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office
                .bodies()
                .move(
                    now.id(),
                    form.version(),
                    new Move(sender.orElse(null), from.get()),
                    office.act(who, form)),
            forms.opened(),
            page);
  }

  @GetMapping("/desk/bodies/{body}/mandates/{mandate}/annulment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAnnul(@PathVariable String body, @PathVariable String mandate) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    return Reply.page(FormPage.TEMPLATE, forms.annulling(now, MandateForms.versioned(now)));
  }

  @PostMapping("/desk/bodies/{body}/mandates/{mandate}/annulment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView annul(
      @PathVariable String body,
      @PathVariable String mandate,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MandateForms forms = new MandateForms(office.open(body));
    Mandate now = mandate(forms.opened(), mandate);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    form.requiredText("reason");
    FormPage page = forms.annulling(now, form.form());
    return form.isWrong()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office.bodies().annul(now.id(), form.version(), office.act(who, form)),
            forms.opened(),
            page,
            "desk.bodies.mandate-annulled");
  }

  static Mandate mandate(DeskOffice.Opened opened, String id) {
    return opened.found(
        opened.ledger().mandates().stream()
            .filter(one -> opened.ledger().bodyOf(one).id().equals(opened.body().id())),
        Mandate::id,
        id);
  }

  private ModelAndView amended(
      MandateForms forms,
      Mandate now,
      Optional<MandateDetails> details,
      FormReader form,
      SignedIn who,
      FormPage page) {
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office.bodies().amend(now.id(), form.version(), details.get(), office.act(who, form)),
            forms.opened(),
            page);
  }

  /** On to the body's page, or the form again with the reason. */
  static ModelAndView answer(MandateOutcome outcome, DeskOffice.Opened opened, FormPage page) {
    return answer(outcome, opened, page, "desk.bodies.mandate-saved");
  }

  private static ModelAndView answer(
      MandateOutcome outcome, DeskOffice.Opened opened, FormPage page, String saved) {
    MandateWords words = new MandateWords(opened);
    return switch (outcome) {
      case MandateOutcome.Recorded done ->
          Reply.seeOther(
              opened.path(),
              saved,
              words.person(done.mandate()),
              BodyWords.period(done.mandate().period(), opened.words()));
      case MandateOutcome.Stale stale -> Reply.stale(FormPage.TEMPLATE, words.refused(page, stale));
      case MandateOutcome.SeatTaken no -> Reply.invalid(FormPage.TEMPLATE, words.refused(page, no));
      case MandateOutcome.AlreadySeated no ->
          Reply.invalid(FormPage.TEMPLATE, words.refused(page, no));
      case MandateOutcome.OutsideSeat no ->
          Reply.invalid(FormPage.TEMPLATE, words.refused(page, no));
      case MandateOutcome.SenderNotOfSeat no ->
          Reply.invalid(FormPage.TEMPLATE, words.refused(page, no));
      case MandateOutcome.ExpertsOnly no ->
          Reply.invalid(FormPage.TEMPLATE, words.refused(page, no));
      case MandateOutcome.OverByThen no ->
          Reply.invalid(FormPage.TEMPLATE, words.refused(page, no));
      case MandateOutcome.TooEarly no -> Reply.invalid(FormPage.TEMPLATE, words.refused(page, no));
    };
  }
}
