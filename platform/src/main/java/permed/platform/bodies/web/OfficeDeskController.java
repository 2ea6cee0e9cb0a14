package permed.platform.bodies.web;

import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeDetails;
import permed.platform.bodies.OfficeOutcome;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where the secretariat adds and amends the offices of a body. */
@Controller
class OfficeDeskController {

  private final DeskOffice office;

  OfficeDeskController(DeskOffice office) {
    this.office = office;
  }

  @GetMapping("/desk/bodies/{body}/offices/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAdd(@PathVariable String body) {
    OfficeForms forms = new OfficeForms(office.open(body));
    Form form =
        Form.empty(BodiesDesk.FIELDS)
            .with("places", 1)
            .withDay("from", forms.opened().body().period().start());
    return Reply.page(FormPage.TEMPLATE, forms.adding(form));
  }

  @PostMapping("/desk/bodies/{body}/offices/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView add(
      @PathVariable String body,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    OfficeForms forms = new OfficeForms(office.open(body));
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<OfficeDetails> details = forms.readDetails(form);
    FormPage page = forms.adding(form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office
                .bodies()
                .addOffice(forms.opened().body().id(), details.get(), office.act(who, form)),
            forms,
            page);
  }

  @GetMapping("/desk/bodies/{body}/offices/{office}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAmend(@PathVariable String body, @PathVariable("office") String id) {
    OfficeForms forms = new OfficeForms(office.open(body));
    Office now = found(forms.opened(), id);
    return Reply.page(FormPage.TEMPLATE, forms.amending(now, forms.filled(now)));
  }

  @PostMapping("/desk/bodies/{body}/offices/{office}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView amend(
      @PathVariable String body,
      @PathVariable("office") String id,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    OfficeForms forms = new OfficeForms(office.open(body));
    Office now = found(forms.opened(), id);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<OfficeDetails> details = forms.readDetails(form);
    FormPage page = forms.amending(now, form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office
                .bodies()
                .amendOffice(now.id(), form.version(), details.get(), office.act(who, form)),
            forms,
            page);
  }

  static Office found(DeskOffice.Opened opened, String id) {
    return opened.found(opened.ledger().officesOf(opened.body().id()).stream(), Office::id, id);
  }

  private ModelAndView answer(OfficeOutcome outcome, OfficeForms forms, FormPage page) {
    return switch (outcome) {
      case OfficeOutcome.Recorded done ->
          Reply.seeOther(
              forms.opened().path(), "desk.bodies.office-saved", forms.name(done.office()));
      case OfficeOutcome.TooFewPlaces few ->
          Reply.invalid(
              FormPage.TEMPLATE,
              page.wrong(
                  "places", "desk.bodies.too-few-places", office.words().formats().day(few.day())));
      case OfficeOutcome.Stale stale ->
          Reply.stale(
              FormPage.TEMPLATE,
              page.with(
                  page.form().withVersion(stale.current().version()),
                  forms.lines(stale.current())));
    };
  }
}
