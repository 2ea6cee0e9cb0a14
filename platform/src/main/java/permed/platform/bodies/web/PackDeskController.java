package permed.platform.bodies.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.HandedOver;
import permed.platform.bodies.Handover;
import permed.platform.bodies.HandoverOutcome;
import permed.platform.bodies.Handovers;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.OfficeTerm;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;

/** Where the secretariat opens handover packs and sees who acknowledged them. */
@Controller
class PackDeskController {

  private final DeskOffice office;
  private final Handovers handovers;
  private final Today today;

  PackDeskController(DeskOffice office, Handovers handovers, Today today) {
    this.office = office;
    this.handovers = handovers;
    this.today = today;
  }

  @GetMapping("/desk/bodies/{body}/mandates/{mandate}/pack")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toOpenForMandate(@PathVariable String body, @PathVariable String mandate) {
    PackForms forms = new PackForms(office.open(body));
    Mandate now = MandateDeskController.mandate(forms.opened(), mandate);
    return Reply.page(FormPage.TEMPLATE, ofMandate(forms, now).with(forms.start(forms.after(now))));
  }

  @PostMapping("/desk/bodies/{body}/mandates/{mandate}/pack")
  @Allowed(Right.SECRETARIAT)
  ModelAndView openForMandate(
      @PathVariable String body,
      @PathVariable String mandate,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    PackForms forms = new PackForms(office.open(body));
    Mandate now = MandateDeskController.mandate(forms.opened(), mandate);
    return opened(forms, new HandedOver.OfMandate(now.id()), ofMandate(forms, now), entered, who);
  }

  @GetMapping("/desk/bodies/{body}/terms/{term}/pack")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toOpenForTerm(@PathVariable String body, @PathVariable String term) {
    PackForms forms = new PackForms(office.open(body));
    OfficeTerm now = TermDeskController.found(forms.opened(), term);
    return Reply.page(FormPage.TEMPLATE, ofTerm(forms, now).with(forms.start(forms.after(now))));
  }

  @PostMapping("/desk/bodies/{body}/terms/{term}/pack")
  @Allowed(Right.SECRETARIAT)
  ModelAndView openForTerm(
      @PathVariable String body,
      @PathVariable String term,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    PackForms forms = new PackForms(office.open(body));
    OfficeTerm now = TermDeskController.found(forms.opened(), term);
    return opened(forms, new HandedOver.OfTerm(now.id()), ofTerm(forms, now), entered, who);
  }

  @GetMapping("/desk/bodies/{body}/handovers/{pack}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView pack(@PathVariable String body, @PathVariable String pack) {
    DeskOffice.Opened opened = office.open(body);
    Handover shown =
        opened.found(handovers.listOf(opened.body().id()).stream(), Handover::id, pack);
    PackTeller teller =
        new PackTeller(
            opened.ledger(),
            office.names(List.of(shown.outgoing(), shown.incoming())),
            today,
            office.words());
    PackPage.Back back = new PackPage.Back(opened.path(), opened.body().name());
    return Reply.page(
        "bodies/pack", teller.page(shown, office.desk().places(opened.path()), back, ""));
  }

  private FormPage ofMandate(PackForms forms, Mandate mandate) {
    return forms.opening(
        "/mandates/" + mandate.id() + "/pack",
        mandate.person(),
        new MandateWords(forms.opened()).lines(mandate),
        Form.empty(BodiesDesk.FIELDS));
  }

  private FormPage ofTerm(PackForms forms, OfficeTerm term) {
    return forms.opening(
        "/terms/" + term.id() + "/pack",
        term.person(),
        new OfficeForms(forms.opened()).lines(term),
        Form.empty(BodiesDesk.FIELDS));
  }

  private ModelAndView opened(
      PackForms forms,
      HandedOver what,
      FormPage blank,
      MultiValueMap<String, String> entered,
      SignedIn who) {
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<PackForms.Incoming> incoming = forms.read(form);
    FormPage page = blank.with(form.form());
    return incoming.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            handovers.open(
                what, incoming.get().person(), incoming.get().day(), office.act(who, form)),
            forms.opened(),
            page);
  }

  /** Opening one that is there already leads to it. */
  private ModelAndView answer(HandoverOutcome outcome, DeskOffice.Opened opened, FormPage page) {
    return switch (outcome) {
      case HandoverOutcome.Recorded done ->
          Reply.seeOther(
              opened.path() + "/handovers/" + done.handover().id(), "desk.bodies.pack-opened");
      case HandoverOutcome.AlreadyOpen there ->
          Reply.seeOther(
              opened.path() + "/handovers/" + there.there().id(), "desk.bodies.pack-there");
      case HandoverOutcome.SamePerson same ->
          Reply.invalid(FormPage.TEMPLATE, page.wrong("incoming", "desk.bodies.same-person"));
      case HandoverOutcome.NotAParty no -> throw new IllegalStateException("" + no);
      case HandoverOutcome.AlreadyAcknowledged no -> throw new IllegalStateException("" + no);
    };
  }
}
