package permed.platform.members.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.members.Members;
import permed.platform.members.Membership;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationOutcome;
import permed.platform.members.Register;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;

/** Where the secretariat adds and corrects organisations. */
@Controller
class OrganisationsDeskController {

  private final Members members;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  OrganisationsDeskController(Members members, Acts acts, Today today, DeskPages desk) {
    this.members = members;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping("/desk/organisations")
  @Allowed(Right.SECRETARIAT)
  ModelAndView organisations(
      @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
    FormReader filter = FormReader.of(MembersDesk.FIELDS, asked);
    OrganisationFilter found =
        new OrganisationFilter(members.register(), today.day(), desk.words());
    return Reply.page(
        "members/desk-organisations", found.page(filter, desk.places(request.getRequestURI())));
  }

  @GetMapping("/desk/organisations/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toAdd() {
    return Reply.page(FormPage.TEMPLATE, adding(Form.empty(MembersDesk.FIELDS)));
  }

  @PostMapping("/desk/organisations/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView add(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(MembersDesk.FIELDS, entered);
    Optional<OrganisationDetails> details = new OrganisationForm(desk.words()).read(form);
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, adding(form.form()))
        : answer(members.add(details.get(), acts.by(who, form)), form.form(), adding(form.form()));
  }

  @GetMapping("/desk/organisations/{slug}/details")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toCorrect(@PathVariable String slug) {
    Organisation now = found(slug);
    return Reply.page(
        FormPage.TEMPLATE, correcting(now, new OrganisationForm(desk.words()).filled(now)));
  }

  @PostMapping("/desk/organisations/{slug}/details")
  @Allowed(Right.SECRETARIAT)
  ModelAndView correct(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(MembersDesk.FIELDS, entered);
    Organisation now = found(slug);
    Optional<OrganisationDetails> details = new OrganisationForm(desk.words()).read(form);
    return details.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, correcting(now, form.form()))
        : answer(
            members.correct(now.id(), form.version(), details.get(), acts.by(who, form)),
            form.form(),
            correcting(now, form.form()));
  }

  private ModelAndView answer(OrganisationOutcome outcome, Form entered, FormPage page) {
    return switch (outcome) {
      case OrganisationOutcome.Recorded done ->
          Reply.seeOther(
              MembersDesk.ORGANISATIONS + "/" + done.organisation().slug(),
              "desk.members.saved",
              done.organisation().name());
      case OrganisationOutcome.SlugTaken taken ->
          Reply.invalid(
              FormPage.TEMPLATE,
              page.with(entered.wrong("slug", "desk.members.slug-taken", name(taken.by()))));
      case OrganisationOutcome.KindOfNoMember kind ->
          Reply.invalid(
              FormPage.TEMPLATE,
              page.with(entered.wrong("kind", "desk.members.kind-held", held(kind.held()))));
      case OrganisationOutcome.Stale stale ->
          Reply.stale(
              FormPage.TEMPLATE,
              page.with(
                  entered.withVersion(stale.current().version()),
                  new OrganisationForm(desk.words()).lines(stale.current())));
    };
  }

  private String name(OrganisationId organisation) {
    return members.register().organisation(organisation).name();
  }

  private String held(Membership membership) {
    return desk.words().text("members.as." + membership.kind());
  }

  private Organisation found(String slug) {
    Register register = members.register();
    return register.findOrganisation(slug).orElseThrow(MembersDesk::unknown);
  }

  private FormPage adding(Form form) {
    String path = MembersDesk.ORGANISATIONS;
    return FormPage.of(
        desk.about(
            path,
            desk.words().text("desk.members.add"),
            desk.words().text("desk.members.organisations"),
            desk.words().text("desk.members.add.lead")),
        Deed.of(path + "/new", path, desk.words().text("desk.members.add.save")),
        form,
        new OrganisationForm(desk.words()).controls());
  }

  private FormPage correcting(Organisation now, Form form) {
    String path = MembersDesk.ORGANISATIONS + "/" + now.slug();
    return FormPage.of(
        desk.about(
            path,
            desk.words().text("desk.members.correct"),
            now.name(),
            desk.words().text("desk.members.correct.lead")),
        Deed.of(path + "/details", path, desk.words().text("desk.members.save")),
        form,
        new OrganisationForm(desk.words()).controls());
  }
}
