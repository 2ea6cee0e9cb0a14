package permed.platform.secretariat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.AgreementId;
import permed.platform.secretariat.AgreementOutcome;
import permed.platform.secretariat.GrantAgreement;
import permed.platform.secretariat.GrantAgreement.Partner;
import permed.platform.secretariat.GrantAgreement.Role;
import permed.platform.secretariat.GrantAgreements;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.SummaryLine;
import permed.platform.site.Tag;
import permed.platform.site.Today;

/** The partners of the secretariat and the grants they work under. */
@Controller
@RequestMapping(SecretariatDesk.PARTNERS)
class PartnersController {

  private final GrantAgreements agreements;
  private final AgreementForm forms;
  private final Names names;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  PartnersController(
      GrantAgreements agreements,
      AgreementForm forms,
      Names names,
      Acts acts,
      Today today,
      DeskPages desk) {
    this.agreements = agreements;
    this.forms = forms;
    this.names = names;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping
  @Allowed(Right.SECRETARIAT)
  ModelAndView partners(HttpServletRequest request) {
    return Reply.page(
        "secretariat/desk-partners",
        new PartnersPage(
            desk.places(request.getRequestURI()),
            agreements.list().reversed().stream().map(this::row).toList()));
  }

  @GetMapping("/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAdd() {
    return Reply.page(
        FormPage.TEMPLATE, page(Optional.empty(), Form.empty(SecretariatDesk.FIELDS)));
  }

  @PostMapping("/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView add(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    Optional<GrantAgreement.Details> details = forms.read(form);
    FormPage page = page(Optional.empty(), form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : reply(agreements.add(details.get(), acts.by(who, form)), page);
  }

  @GetMapping("/{id}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAmend(@PathVariable UUID id) {
    GrantAgreement agreement = found(id);
    return Reply.page(FormPage.TEMPLATE, page(Optional.of(agreement), forms.filled(agreement)));
  }

  @PostMapping("/{id}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView amend(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    GrantAgreement agreement = found(id);
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    Optional<GrantAgreement.Details> details = forms.read(form);
    FormPage page = page(Optional.of(agreement), form.form());
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : reply(
            agreements.amend(agreement.id(), form.version(), details.get(), acts.by(who, form)),
            page);
  }

  private ModelAndView reply(AgreementOutcome outcome, FormPage page) {
    return switch (outcome) {
      case AgreementOutcome.Recorded it ->
          Reply.seeOther(
              SecretariatDesk.PARTNERS,
              "desk.secretariat.agreement.saved",
              it.agreement().details().number());
      case AgreementOutcome.NumberTaken it ->
          Reply.invalid(
              FormPage.TEMPLATE,
              page.with(
                  page.form()
                      .wrong(
                          "grant-number",
                          "desk.secretariat.agreement.number-taken",
                          it.by().details().name())));
      case AgreementOutcome.Stale it ->
          Reply.stale(
              FormPage.TEMPLATE,
              page.with(page.form().withVersion(it.current().version()), lines(it.current())));
    };
  }

  private FormPage page(Optional<GrantAgreement> agreement, Form form) {
    String title = agreement.map(one -> one.details().name()).orElse(text("agreement.add"));
    String action = SecretariatDesk.PARTNERS + agreement.map(one -> "/" + one.id()).orElse("/new");
    return FormPage.of(
        desk.about(SecretariatDesk.PARTNERS, title, text("partners"), text("agreement.lead")),
        Deed.of(action, SecretariatDesk.PARTNERS, text("save")),
        form,
        forms.controls());
  }

  private PartnersPage.Row row(GrantAgreement agreement) {
    GrantAgreement.Details details = agreement.details();
    boolean runs = details.period().contains(today.day());
    return new PartnersPage.Row(
        SecretariatDesk.PARTNERS + "/" + agreement.id(),
        details.name(),
        details.number(),
        details.payer(),
        Periods.said(details.period(), desk.words()),
        new Tag(
            text(runs ? "agreement.runs" : "agreement.does-not-run"),
            runs ? Tag.Tone.GOOD : Tag.Tone.PLAIN),
        partners(details, Role.COORDINATOR),
        partners(details, Role.PARTNER));
  }

  private List<SummaryLine> lines(GrantAgreement agreement) {
    GrantAgreement.Details details = agreement.details();
    return List.of(
        SummaryLine.of(text("field.grant-name"), details.name()),
        SummaryLine.of(text("field.grant-number"), details.number()),
        SummaryLine.of(text("field.payer"), details.payer()),
        SummaryLine.of(text("line.period"), Periods.said(details.period(), desk.words())),
        SummaryLine.of(text("field.coordinator"), partners(details, Role.COORDINATOR)),
        SummaryLine.of(text("agreement.partners"), partners(details, Role.PARTNER)));
  }

  private String partners(GrantAgreement.Details details, Role role) {
    return details.partners().stream()
        .filter(partner -> partner.role() == role)
        .map(Partner::organisation)
        .map(names::organisation)
        .collect(Collectors.joining(", "));
  }

  private String text(String key) {
    return desk.words().text("desk.secretariat." + key);
  }

  private GrantAgreement found(UUID id) {
    return agreements.find(new AgreementId(id)).orElseThrow(SecretariatDesk::unknown);
  }
}
