package permed.platform.bodies.web;

import java.time.LocalDate;
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
import permed.kernel.time.Period;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyDetails;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyOutcome;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where the secretariat sets up, amends and dissolves bodies. */
@Controller
class BodyDeskController {

  private final DeskOffice office;

  BodyDeskController(DeskOffice office) {
    this.office = office;
  }

  @GetMapping("/desk/bodies/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toEstablish() {
    Form form = Form.empty(BodiesDesk.FIELDS).withDay("from", office.today());
    return Reply.page(FormPage.TEMPLATE, establishing(form));
  }

  @PostMapping("/desk/bodies/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView establish(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<BodyDetails> details = new BodyForm(office.ledger(), office.words()).read(form);
    FormPage page = establishing(form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(office.bodies().establish(details.get(), office.act(who, form)), page);
  }

  @GetMapping("/desk/bodies/{body}/details")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAmend(@PathVariable String body) {
    DeskOffice.Opened opened = office.open(body);
    Form form = new BodyForm(opened.ledger(), office.words()).filled(opened.body());
    return Reply.page(FormPage.TEMPLATE, amending(opened, form));
  }

  @PostMapping("/desk/bodies/{body}/details")
  @Allowed(Right.SECRETARIAT)
  ModelAndView amend(
      @PathVariable String body,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    DeskOffice.Opened opened = office.open(body);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<BodyDetails> details = new BodyForm(opened.ledger(), office.words()).read(form);
    FormPage page = amending(opened, form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office
                .bodies()
                .amend(opened.body().id(), form.version(), details.get(), office.act(who, form)),
            page);
  }

  @GetMapping("/desk/bodies/{body}/dissolution")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toDissolve(@PathVariable String body) {
    DeskOffice.Opened opened = office.open(body);
    Form form =
        Form.empty(BodiesDesk.FIELDS)
            .withVersion(opened.body().version())
            .withDay("last-day", office.today());
    return Reply.page(FormPage.TEMPLATE, dissolving(opened, form));
  }

  @PostMapping("/desk/bodies/{body}/dissolution")
  @Allowed(Right.SECRETARIAT)
  ModelAndView dissolve(
      @PathVariable String body,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    DeskOffice.Opened opened = office.open(body);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<Period> period = lastDay(form, opened.body().period());
    form.requiredText("reason");
    FormPage page = dissolving(opened, form.form());
    if (period.isEmpty() || form.isWrong()) {
      return Reply.invalid(FormPage.TEMPLATE, page);
    }
    BodyDetails ended = BodyDetails.of(opened.body()).withPeriod(period.get());
    return answer(
        office.bodies().amend(opened.body().id(), form.version(), ended, office.act(who, form)),
        page);
  }

  /** A period that ends on the last day the form gives. */
  static Optional<Period> lastDay(FormReader form, Period now) {
    Optional<LocalDate> last = form.requiredDay("last-day");
    if (last.isPresent() && last.get().isBefore(now.start())) {
      form.wrong("last-day", "desk.bodies.ends-before");
      return Optional.empty();
    }
    return last.map(day -> Period.of(now.start(), day));
  }

  private ModelAndView answer(BodyOutcome outcome, FormPage page) {
    return switch (outcome) {
      case BodyOutcome.Recorded done ->
          Reply.seeOther(
              BodiesDesk.BODIES + "/" + done.body().slug(),
              "desk.bodies.body-saved",
              done.body().name());
      case BodyOutcome.SlugTaken taken ->
          Reply.invalid(
              FormPage.TEMPLATE, page.wrong("slug", "desk.bodies.slug-taken", name(taken.by())));
      case BodyOutcome.AnswersToItself itself ->
          Reply.invalid(
              FormPage.TEMPLATE,
              page.wrong("parent", "desk.bodies.answers-to-itself", name(itself.parent())));
      case BodyOutcome.Stale stale -> Reply.stale(FormPage.TEMPLATE, meanwhile(page, stale));
    };
  }

  private FormPage meanwhile(FormPage page, BodyOutcome.Stale stale) {
    Body current = stale.current();
    return page.with(
        page.form().withVersion(current.version()),
        new BodyForm(office.ledger(), office.words()).lines(current));
  }

  private String name(BodyId body) {
    return office.ledger().body(body).name();
  }

  private FormPage establishing(Form form) {
    return FormPage.of(
        office
            .desk()
            .about(
                BodiesDesk.BODIES,
                office.words().text("desk.bodies.establish"),
                office.words().text("desk.bodies.bodies"),
                office.words().text("desk.bodies.establish.lead")),
        Deed.of(
            BodiesDesk.BODIES + "/new",
            BodiesDesk.BODIES,
            office.words().text("desk.bodies.establish")),
        form,
        new BodyForm(office.ledger(), office.words()).controls());
  }

  private FormPage amending(DeskOffice.Opened opened, Form form) {
    return FormPage.of(
        opened.about("amend"),
        Deed.of(opened.path() + "/details", opened.path(), opened.text("save")),
        form,
        new BodyForm(opened.ledger(), office.words()).controls());
  }

  private FormPage dissolving(DeskOffice.Opened opened, Form form) {
    return FormPage.of(
            opened.about("dissolve", opened.body().name()),
            Deed.grave(opened.path() + "/dissolution", opened.path(), opened.text("dissolve.save")),
            form,
            List.of(Control.day("last-day"), Control.text("evidence"), Control.lines("reason", 3)))
        .knowing(new BodyForm(opened.ledger(), office.words()).lines(opened.body()));
  }
}
