package permed.platform.bodies.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Procedure;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.RulesOutcome;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.SummaryLine;

/** Where the secretariat records that a body adopted rules of procedure. */
@Controller
class RulesDeskController {

  private final DeskOffice office;

  RulesDeskController(DeskOffice office) {
    this.office = office;
  }

  /** Filled with the latest version, or with the usual rules before a body's first. */
  @GetMapping("/desk/bodies/{body}/rules")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAdopt(@PathVariable String body) {
    DeskOffice.Opened opened = office.open(body);
    Optional<RulesOfProcedure> latest = opened.ledger().latestRulesOf(opened.body().id());
    Procedure now = latest.map(RulesOfProcedure::procedure).orElse(Procedure.USUAL);
    int seen = latest.map(RulesOfProcedure::version).orElse(0);
    Form form = new RulesForm(office.words()).filled(now, seen);
    return Reply.page(
        FormPage.TEMPLATE, adopting(opened, form.withDay("effective", office.today())));
  }

  @PostMapping("/desk/bodies/{body}/rules")
  @Allowed(Right.SECRETARIAT)
  ModelAndView adopt(
      @PathVariable String body,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    DeskOffice.Opened opened = office.open(body);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    Optional<Procedure> procedure = new RulesForm(office.words()).read(form);
    Optional<LocalDate> effective = form.requiredDay("effective");
    FormPage page = adopting(opened, form.form());
    return procedure.isEmpty() || effective.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            office
                .bodies()
                .adopt(
                    opened.body().id(),
                    form.version(),
                    effective.get(),
                    procedure.get(),
                    office.act(who, form)),
            opened,
            page);
  }

  private ModelAndView answer(RulesOutcome outcome, DeskOffice.Opened opened, FormPage page) {
    return switch (outcome) {
      case RulesOutcome.Adopted done ->
          Reply.seeOther(
              opened.path(),
              "desk.bodies.adopted",
              done.rules().version(),
              office.words().formats().day(done.rules().effective()));
      case RulesOutcome.TakesEffectBefore before ->
          Reply.invalid(
              FormPage.TEMPLATE,
              page.wrong(
                  "effective",
                  "desk.bodies.effective-before",
                  before.last().version(),
                  office.words().formats().day(before.last().effective())));
      case RulesOutcome.Stale stale ->
          Reply.stale(
              FormPage.TEMPLATE,
              page.with(page.form().withVersion(version(stale.current())), lines(stale.current())));
    };
  }

  private static int version(@Nullable RulesOfProcedure rules) {
    return rules == null ? 0 : rules.version();
  }

  private List<SummaryLine> lines(@Nullable RulesOfProcedure rules) {
    List<SummaryLine> lines = new ArrayList<>();
    if (rules != null) {
      String version = office.words().text("bodies.rules.version", rules.version());
      lines.add(SummaryLine.of(version, office.words().formats().day(rules.effective())));
      new RulesTeller(office.words())
          .tell(rules.procedure())
          .forEach(
              part ->
                  part.clauses()
                      .forEach(one -> lines.add(SummaryLine.of(part.title(), one.text()))));
    }
    return lines;
  }

  private FormPage adopting(DeskOffice.Opened opened, Form form) {
    return FormPage.of(
        opened.about("adopt", opened.body().name()),
        Deed.of(opened.path() + "/rules", opened.path(), opened.text("adopt.save")),
        form,
        new RulesForm(office.words()).controls());
  }
}
