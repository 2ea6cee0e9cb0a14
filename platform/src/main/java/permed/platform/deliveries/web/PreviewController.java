package permed.platform.deliveries.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.kernel.finding.Finding;
import permed.landscape.delivery.rehearsal.RehearsalOutcome;
import permed.platform.deliveries.Approvals;
import permed.platform.deliveries.Deliveries;
import permed.platform.deliveries.Readings;
import permed.platform.deliveries.Staging;
import permed.platform.deliveries.StepOutcome;
import permed.platform.deliveries.Terms;
import permed.platform.members.Organisation;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;

/** The fourth step of a delivery: how the figures would change, and who may see what. */
@Controller
@RequestMapping(DeliveryPages.ALL + "/{organisation}/{staging}/preview")
class PreviewController {

  private static final String TEMPLATE = "deliveries/preview";
  private static final String USUAL_CURRENCY = "EUR";

  private final Deliveries deliveries;
  private final Readings readings;
  private final PreviewPageMaker pages;
  private final Desk desk;
  private final Today today;
  private final Acts acts;

  PreviewController(
      Deliveries deliveries,
      Readings readings,
      PreviewPageMaker pages,
      Desk desk,
      Today today,
      Acts acts) {
    this.deliveries = deliveries;
    this.readings = readings;
    this.pages = pages;
    this.desk = desk;
    this.today = today;
    this.acts = acts;
  }

  @GetMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView preview(@PathVariable String organisation, @PathVariable String staging) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    if (!found.isOpen() || found.mapped().isEmpty()) {
      return Reply.seeOther(DeliveryPages.next(member, found));
    }
    Terms terms = found.terms().orElseGet(() -> usual(member, found));
    Form form = TermsForm.start(terms, currency(found), found.seen());
    return Reply.page(
        TEMPLATE,
        pages.page(member, found, readings.rehearse(found, terms), form, currency(found)));
  }

  @PostMapping
  @Allowed(Right.ORGANISATION)
  ModelAndView settle(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    if (!found.isOpen() || found.mapped().isEmpty()) {
      return desk.elsewhere(member, found);
    }
    FormReader form = FormReader.of(DeliveryPages.FIELDS, entered);
    Optional<Terms> read = TermsForm.read(form, entered.keySet(), currency(found), today.day());
    Terms terms = read.orElseGet(() -> found.terms().orElseGet(() -> usual(member, found)));
    Optional<RehearsalOutcome> outcome = readings.rehearse(found, terms);
    if (read.isEmpty()) {
      return Reply.invalid(
          TEMPLATE, pages.page(member, found, outcome, form.form(), currency(found)));
    }
    if (form.version() != found.seen()) {
      return stale(member, found, outcome, form);
    }
    return save(member, found, terms, outcome, form, who);
  }

  private ModelAndView save(
      Organisation member,
      Staging found,
      Terms terms,
      Optional<RehearsalOutcome> outcome,
      FormReader form,
      SignedIn who) {
    boolean same =
        found.terms().filter(terms::equals).isPresent() && found.state() == Staging.State.SETTLED;
    StepOutcome saved =
        same ? new StepOutcome.Recorded(found) : deliveries.settle(found, terms, acts.by(who));
    return switch (saved) {
      case StepOutcome.Overtaken it -> stale(member, it.current(), outcome, form);
      case StepOutcome.Recorded it -> {
        List<Finding> open = outcome.map(one -> Approvals.unnoted(one, terms)).orElse(List.of());
        if (!form.line("go").equals("on")) {
          yield Reply.seeOther(DeliveryPages.of(member, it.staging(), "preview"));
        }
        if (open.isEmpty()) {
          yield Reply.seeOther(DeliveryPages.of(member, it.staging(), "approve"));
        }
        open.forEach(
            warning ->
                form.wrong(TermsForm.control(warning.code()), "desk.deliveries.wrong.unnoted"));
        Form shown = form.form().withVersion(it.staging().seen());
        yield Reply.invalid(
            TEMPLATE, pages.page(member, it.staging(), outcome, shown, currency(found)));
      }
    };
  }

  private ModelAndView stale(
      Organisation member, Staging now, Optional<RehearsalOutcome> outcome, FormReader form) {
    return now.isOpen()
        ? Reply.stale(
            TEMPLATE,
            pages
                .page(member, now, outcome, form.form().withVersion(now.seen()), currency(now))
                .overtaken())
        : desk.elsewhere(member, now);
  }

  /** Who saw what last time is offered again. */
  private Terms usual(Organisation member, Staging staging) {
    Terms usual = Terms.usual(today.dayOf(staging.upload().at()));
    return deliveries.list(member.id()).stream()
        .filter(Staging::isArchived)
        .flatMap(one -> one.terms().stream())
        .findFirst()
        .map(
            last ->
                new Terms(
                    last.extent(), usual.asOf(), last.visibility(), usual.stated(), List.of()))
        .orElse(usual);
  }

  private static String currency(Staging staging) {
    return staging
        .mapped()
        .flatMap(mapped -> Optional.ofNullable(mapped.answers()))
        .map(answers -> answers.writtenAs().currency())
        .orElse(USUAL_CURRENCY);
  }
}
