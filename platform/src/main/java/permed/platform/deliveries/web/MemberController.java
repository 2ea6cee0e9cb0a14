package permed.platform.deliveries.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Act;
import permed.platform.deliveries.Approvals;
import permed.platform.deliveries.ApproveOutcome;
import permed.platform.deliveries.Staging;
import permed.platform.members.Organisation;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Standing;

/** What a member delivered, and the one click back to the delivery before. */
@Controller
@RequestMapping(DeliveryPages.ALL)
class MemberController {

  private final Approvals approvals;
  private final MemberPageMaker pages;
  private final Desk desk;
  private final Acts acts;

  MemberController(Approvals approvals, MemberPageMaker pages, Desk desk, Acts acts) {
    this.approvals = approvals;
    this.pages = pages;
    this.desk = desk;
    this.acts = acts;
  }

  /** To one's own organisation, or to a choice of several. */
  @GetMapping
  @Allowed(Right.MEMBER)
  ModelAndView mine(Standing visitor) {
    List<Organisation> own =
        visitor.organisations().stream()
            .map(desk::organisation)
            .sorted(Comparator.comparing(Organisation::name))
            .toList();
    if (own.size() == 1) {
      return Reply.seeOther(DeliveryPages.of(own.getFirst()));
    }
    if (own.isEmpty() && visitor.secretariat()) {
      return Reply.seeOther(DeliveryPages.DESK);
    }
    return Reply.page(
        "deliveries/mine",
        new MinePage(
            own.stream()
                .map(one -> new MinePage.Line(DeliveryPages.of(one), one.name()))
                .toList()));
  }

  @GetMapping("/{organisation}")
  @Allowed(Right.ORGANISATION)
  ModelAndView member(@PathVariable String organisation) {
    return Reply.page("deliveries/member", pages.page(desk.organisation(organisation)));
  }

  @PostMapping("/{organisation}/{staging}/withdraw")
  @Allowed(Right.ORGANISATION)
  ModelAndView withdraw(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    return change(organisation, staging, entered, who, approvals::withdraw, "withdrawn");
  }

  @PostMapping("/{organisation}/{staging}/reinstate")
  @Allowed(Right.ORGANISATION)
  ModelAndView reinstate(
      @PathVariable String organisation,
      @PathVariable String staging,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    return change(organisation, staging, entered, who, approvals::reinstate, "reinstated");
  }

  private ModelAndView change(
      String organisation,
      String staging,
      MultiValueMap<String, String> entered,
      SignedIn who,
      BiFunction<Staging, Act, ApproveOutcome> change,
      String said) {
    Organisation member = desk.organisation(organisation);
    Staging found = desk.staging(member, staging);
    FormReader form = FormReader.of(DeliveryPages.FIELDS, entered);
    if (form.version() != found.seen()) {
      return desk.elsewhere(member, found);
    }
    Act act = acts.by(who, form);
    Act reasoned =
        act.reason().isEmpty()
            ? new Act(act.by(), act.at(), desk.text("reason." + said), act.evidence())
            : act;
    String page = DeliveryPages.of(member);
    return switch (change.apply(found, reasoned)) {
      case ApproveOutcome.Done it ->
          Reply.seeOther(page, "desk.deliveries." + said, found.file().name());
      case ApproveOutcome.Overtaken it -> desk.elsewhere(member, it.current());
      case ApproveOutcome.Refused it ->
          Reply.seeOther(page, "desk.deliveries.not-done", it.reason().remedy());
      case ApproveOutcome.FileGone it ->
          Reply.seeOther(page, "desk.deliveries.not-done", desk.text("gone"));
      case ApproveOutcome.Warned it -> desk.elsewhere(member, found);
    };
  }
}
