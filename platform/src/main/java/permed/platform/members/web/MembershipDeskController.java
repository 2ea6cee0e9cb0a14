package permed.platform.members.web;

import jakarta.servlet.http.HttpServletRequest;
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
import permed.platform.members.Members;
import permed.platform.members.Membership;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.members.Stage;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Today;

/** Where the secretariat records how an organisation belongs, step by step. */
@Controller
class MembershipDeskController {

  private final Members members;
  private final People people;
  private final Acts acts;
  private final Today today;
  private final DeskPages desk;

  MembershipDeskController(Members members, People people, Acts acts, Today today, DeskPages desk) {
    this.members = members;
    this.people = people;
    this.acts = acts;
    this.today = today;
    this.desk = desk;
  }

  @GetMapping("/desk/organisations/{slug}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView organisation(@PathVariable String slug, HttpServletRequest request) {
    Register register = members.register();
    Organisation organisation = found(register, slug);
    OrganisationDeskPage page =
        new OrganisationDeskPageMaker(register, people, today, desk.words())
            .make(
                organisation,
                members.versionsOf(organisation.id()),
                desk.places(request.getRequestURI()));
    return Reply.page("members/desk-organisation", page);
  }

  @GetMapping("/desk/organisations/{slug}/membership/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toBegin(@PathVariable String slug) {
    MembershipForms forms = forms();
    Form form = Form.empty(MembersDesk.FIELDS).withDay("on", today.day());
    return Reply.page(FormPage.TEMPLATE, forms.beginning(found(forms.register(), slug), form));
  }

  @PostMapping("/desk/organisations/{slug}/membership/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView begin(
      @PathVariable String slug,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MembershipForms forms = forms();
    Organisation organisation = found(forms.register(), slug);
    FormReader form = FormReader.of(MembersDesk.FIELDS, entered);
    Optional<NewMembership> membership = forms.readNew(organisation, form);
    FormPage page = forms.beginning(organisation, form.form());
    return membership.isEmpty()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(members.begin(membership.get(), acts.by(who, form)), organisation, page);
  }

  @GetMapping("/desk/organisations/{slug}/membership/{membership}/{stage}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toStep(
      @PathVariable String slug, @PathVariable String membership, @PathVariable String stage) {
    MembershipForms forms = forms();
    Organisation organisation = found(forms.register(), slug);
    Membership now = forms.find(organisation, membership).orElseThrow(MembersDesk::unknown);
    Stage next = MembershipForms.stage(stage).orElseThrow(MembersDesk::unknown);
    Form form =
        Form.empty(MembersDesk.FIELDS).withDay("on", today.day()).withVersion(now.steps().size());
    return Reply.page(FormPage.TEMPLATE, forms.stepping(organisation, now, next, form));
  }

  @PostMapping("/desk/organisations/{slug}/membership/{membership}/{stage}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView step(
      @PathVariable String slug,
      @PathVariable String membership,
      @PathVariable String stage,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    MembershipForms forms = forms();
    Organisation organisation = found(forms.register(), slug);
    Membership now = forms.find(organisation, membership).orElseThrow(MembersDesk::unknown);
    Stage next = MembershipForms.stage(stage).orElseThrow(MembersDesk::unknown);
    FormReader form = FormReader.of(MembersDesk.FIELDS, entered);
    Optional<LocalDate> on = forms.readStep(next, form);
    FormPage page = forms.stepping(organisation, now, next, form.form());
    return on.isEmpty() || form.isWrong()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            members.step(now.id(), form.version(), next, on.get(), acts.by(who, form)),
            organisation,
            page);
  }

  private ModelAndView answer(MembershipOutcome outcome, Organisation organisation, FormPage page) {
    return switch (outcome) {
      case MembershipOutcome.Recorded done ->
          Reply.seeOther(
              MembersDesk.ORGANISATIONS + "/" + organisation.slug(),
              done.ended().isEmpty() ? "desk.members.recorded" : "desk.members.recorded-ended",
              organisation.name(),
              desk.words().text("members.stage." + done.membership().last().stage()));
      case MembershipOutcome.Stale stale ->
          Reply.stale(FormPage.TEMPLATE, forms().stale(page, stale.current()));
      case MembershipOutcome.NotEligible no ->
          Reply.invalid(FormPage.TEMPLATE, forms().refused(page, no));
      case MembershipOutcome.NotNext no ->
          Reply.invalid(FormPage.TEMPLATE, forms().refused(page, no));
      case MembershipOutcome.BackInTime no ->
          Reply.invalid(FormPage.TEMPLATE, forms().refused(page, no));
      case MembershipOutcome.OtherInForce no ->
          Reply.invalid(FormPage.TEMPLATE, forms().refused(page, no));
    };
  }

  private MembershipForms forms() {
    return new MembershipForms(members.register(), today.day(), desk);
  }

  private static Organisation found(Register register, String slug) {
    return register.findOrganisation(slug).orElseThrow(MembersDesk::unknown);
  }
}
