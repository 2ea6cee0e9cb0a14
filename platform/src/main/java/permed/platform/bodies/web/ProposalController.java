package permed.platform.bodies.web;

import java.util.Locale;
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
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.Nomination;
import permed.platform.bodies.NominationOutcome;
import permed.platform.bodies.Nominations;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** Where a delegate proposes a successor or an alternate, and takes a proposal back. */
@Controller
class ProposalController {

  private static final String HOME = "/me/mandates";

  private final Bodies bodies;
  private final Nominations nominations;
  private final NewcomersDesk newcomers;
  private final People people;
  private final Acts acts;
  private final Signposts posts;
  private final Wordings wordings;

  ProposalController(
      Bodies bodies,
      Nominations nominations,
      NewcomersDesk newcomers,
      People people,
      Acts acts,
      Signposts posts,
      Wordings wordings) {
    this.bodies = bodies;
    this.nominations = nominations;
    this.newcomers = newcomers;
    this.people = people;
    this.acts = acts;
    this.posts = posts;
    this.wordings = wordings;
  }

  @GetMapping("/me/mandates/{mandate}/proposal")
  @Allowed(Right.SIGNED_IN)
  ModelAndView toPropose(
      @PathVariable String mandate, @AuthenticationPrincipal SignedIn me, Locale locale) {
    ProposalForm form = form(mandate, me, locale);
    return Reply.page(FormPage.TEMPLATE, form.page(Form.empty(ProposalForm.FIELDS)));
  }

  @PostMapping("/me/mandates/{mandate}/proposal")
  @Allowed(Right.SIGNED_IN)
  ModelAndView propose(
      @PathVariable String mandate,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn me,
      Locale locale) {
    ProposalForm form = form(mandate, me, locale);
    FormReader reader = FormReader.of(ProposalForm.FIELDS, entered);
    Optional<ProposalForm.Wish> wish = form.read(reader);
    FormPage page = form.page(reader.form());
    if (wish.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, page);
    }
    Act act = acts.by(me, reader);
    return switch (newcomers.with(
        wish.get().nominee(people),
        act,
        one -> nominations.propose(wish.get().nomination(form.own(), one), me.person(), act),
        NominationOutcome.Recorded.class::isInstance)) {
      case NewcomersDesk.Outcome.Done<NominationOutcome> done -> answer(done.outcome(), page);
      case NewcomersDesk.Outcome.EmailTaken<NominationOutcome> taken ->
          Reply.invalid(FormPage.TEMPLATE, page.wrong("email", "bodies.proposal.try-again"));
    };
  }

  @PostMapping("/me/proposals/{nomination}/withdrawal")
  @Allowed(Right.SIGNED_IN)
  ModelAndView withdraw(
      @PathVariable String nomination,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn me) {
    FormReader form = FormReader.of(ProposalForm.FIELDS, entered);
    Nomination own =
        nominations.proposedBy(me.person()).stream()
            .filter(one -> one.id().toString().equals(nomination))
            .findFirst()
            .orElseThrow(BodyPages::unknown);
    NominationOutcome outcome =
        nominations.withdraw(own.id(), form.version(), me.person(), acts.by(me, form));
    return Reply.seeOther(
        HOME,
        outcome instanceof NominationOutcome.Recorded
            ? "bodies.proposal.withdrawn"
            : "bodies.proposal.decided-before");
  }

  private ProposalForm form(String mandate, SignedIn me, Locale locale) {
    Ledger ledger = bodies.ledger();
    Mandate own =
        ledger.mandates().stream()
            .filter(one -> one.person().equals(me.person()))
            .filter(one -> one.id().toString().equals(mandate))
            .findFirst()
            .orElseThrow(BodyPages::unknown);
    Wording wording = wordings.in(locale);
    return new ProposalForm(ledger, own, people, posts.in(Area.ME, HOME, wording), wording);
  }

  private static ModelAndView answer(NominationOutcome outcome, FormPage page) {
    return switch (outcome) {
      case NominationOutcome.Recorded done -> Reply.seeOther(HOME, "bodies.proposal.sent");
      case NominationOutcome.NotYourSeat not -> refused(page, "what", "bodies.proposal.not-yours");
      case NominationOutcome.NothingToReplace not ->
          refused(page, "what", "bodies.proposal.nothing-to-replace");
      case NominationOutcome.AlreadyProposed there ->
          refused(page, "email", "bodies.proposal.there");
      case NominationOutcome.CannotSeat cannot ->
          refused(page, "from", "bodies.proposal.cannot-seat");
      case NominationOutcome.Stale stale -> refused(page, "what", "bodies.proposal.decided-before");
    };
  }

  private static ModelAndView refused(FormPage page, String field, String key) {
    return Reply.invalid(FormPage.TEMPLATE, page.wrong(field, key));
  }
}
