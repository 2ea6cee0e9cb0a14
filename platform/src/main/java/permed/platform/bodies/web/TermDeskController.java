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
import permed.platform.audit.Act;
import permed.platform.bodies.NewTerm;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.TermOutcome;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where the secretariat records who takes an office, and when a term ends. */
@Controller
class TermDeskController {

  private final DeskOffice office;
  private final NewcomersDesk newcomers;

  TermDeskController(DeskOffice office, NewcomersDesk newcomers) {
    this.office = office;
    this.newcomers = newcomers;
  }

  @GetMapping("/desk/bodies/{body}/offices/{office}/appointment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAppoint(@PathVariable String body, @PathVariable("office") String id) {
    OfficeForms forms = new OfficeForms(office.open(body));
    Office free = OfficeDeskController.found(forms.opened(), id);
    return Reply.page(
        FormPage.TEMPLATE, forms.appointing(free, forms.appointingStart(free), false));
  }

  @PostMapping("/desk/bodies/{body}/offices/{office}/appointment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView appoint(
      @PathVariable String body,
      @PathVariable("office") String id,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    OfficeForms forms = new OfficeForms(office.open(body));
    Office free = OfficeDeskController.found(forms.opened(), id);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<PersonField.Named> person = forms.readPerson(form);
    Optional<OfficeForms.Term> term = forms.readTerm(form);
    boolean despite = form.checked("despite");
    FormPage page = forms.appointing(free, form.form(), despite);
    if (person.isEmpty() || term.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, page);
    }
    Act act = act(who, form);
    return answer(
        newcomers.with(
            person.get(),
            act,
            one -> appoint(term.get().of(free, one), despite, act),
            TermOutcome.Recorded.class::isInstance),
        forms,
        page,
        forms.appointing(free, form.form(), true));
  }

  private TermOutcome appoint(NewTerm term, boolean despite, Act act) {
    return despite ? office.bodies().appointDespite(term, act) : office.bodies().appoint(term, act);
  }

  /** The legal basis is the evidence of an appointment. */
  private Act act(SignedIn who, FormReader form) {
    Act act = office.act(who, form);
    return new Act(act.by(), act.at(), act.reason(), form.line("legal-basis"));
  }

  @GetMapping("/desk/bodies/{body}/terms/{term}/end")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toEnd(@PathVariable String body, @PathVariable String term) {
    OfficeForms forms = new OfficeForms(office.open(body));
    OfficeTerm now = found(forms.opened(), term);
    Form form =
        Form.empty(BodiesDesk.FIELDS)
            .withVersion(now.version())
            .withDay("last-day", office.today());
    return Reply.page(FormPage.TEMPLATE, forms.ending(now, form));
  }

  @PostMapping("/desk/bodies/{body}/terms/{term}/end")
  @Allowed(Right.SECRETARIAT)
  ModelAndView end(
      @PathVariable String body,
      @PathVariable String term,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    OfficeForms forms = new OfficeForms(office.open(body));
    OfficeTerm now = found(forms.opened(), term);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<LocalDate> last = form.requiredDay("last-day");
    FormPage page = forms.ending(now, form.form());
    return last.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office.bodies().endTerm(now.id(), form.version(), last.get(), office.act(who, form)),
            forms,
            page,
            page);
  }

  @GetMapping("/desk/bodies/{body}/terms/{term}/annulment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAnnul(@PathVariable String body, @PathVariable String term) {
    OfficeForms forms = new OfficeForms(office.open(body));
    OfficeTerm now = found(forms.opened(), term);
    Form form = Form.empty(BodiesDesk.FIELDS).withVersion(now.version());
    return Reply.page(FormPage.TEMPLATE, forms.annulling(now, form));
  }

  @PostMapping("/desk/bodies/{body}/terms/{term}/annulment")
  @Allowed(Right.SECRETARIAT)
  ModelAndView annul(
      @PathVariable String body,
      @PathVariable String term,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    OfficeForms forms = new OfficeForms(office.open(body));
    OfficeTerm now = found(forms.opened(), term);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    form.requiredText("reason");
    FormPage page = forms.annulling(now, form.form());
    return form.isWrong()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office.bodies().annul(now.id(), form.version(), office.act(who, form)),
            forms,
            page,
            page);
  }

  static OfficeTerm found(DeskOffice.Opened opened, String id) {
    return opened.found(
        opened.ledger().terms().stream()
            .filter(one -> opened.ledger().bodyOf(one).id().equals(opened.body().id())),
        OfficeTerm::id,
        id);
  }

  private ModelAndView answer(
      NewcomersDesk.Outcome<TermOutcome> outcome,
      OfficeForms forms,
      FormPage page,
      FormPage despite) {
    return switch (outcome) {
      case NewcomersDesk.Outcome.Done<TermOutcome> done ->
          answer(done.outcome(), forms, page, despite);
      case NewcomersDesk.Outcome.EmailTaken<TermOutcome> taken ->
          Reply.invalid(
              FormPage.TEMPLATE, page.wrong("new-email", "desk.bodies.email-taken", taken.email()));
    };
  }

  /**
   * @param despite the page that also asks whether to appoint someone who does not sit there
   */
  private ModelAndView answer(
      TermOutcome outcome, OfficeForms forms, FormPage page, FormPage despite) {
    return switch (outcome) {
      case TermOutcome.Recorded done ->
          Reply.seeOther(
              forms.opened().path(),
              "desk.bodies.term-saved",
              office.name(done.term().person()),
              BodyWords.period(done.term().period(), office.words()));
      case TermOutcome.Stale stale -> Reply.stale(FormPage.TEMPLATE, forms.refused(page, stale));
      case TermOutcome.NotOnRoster not ->
          Reply.invalid(FormPage.TEMPLATE, forms.refused(despite, not));
      case TermOutcome.NoPlace no -> Reply.invalid(FormPage.TEMPLATE, forms.refused(page, no));
      case TermOutcome.SameCountry no -> Reply.invalid(FormPage.TEMPLATE, forms.refused(page, no));
      case TermOutcome.AlreadyHolds no -> Reply.invalid(FormPage.TEMPLATE, forms.refused(page, no));
      case TermOutcome.LimitReached no -> Reply.invalid(FormPage.TEMPLATE, forms.refused(page, no));
      case TermOutcome.OutsideOffice no ->
          Reply.invalid(FormPage.TEMPLATE, forms.refused(page, no));
      case TermOutcome.OutsideTerm no -> Reply.invalid(FormPage.TEMPLATE, forms.refused(page, no));
    };
  }
}
