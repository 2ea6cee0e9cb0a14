package permed.platform.bodies.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Handover;
import permed.platform.bodies.HandoverOutcome;
import permed.platform.bodies.Handovers;
import permed.platform.bodies.Nominations;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Today;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** A person's own mandates, and the handover packs the person gives or takes. */
@Controller
class MineController {

  private static final String HOME = "/me/mandates";

  private final Bodies bodies;
  private final Nominations nominations;
  private final Handovers handovers;
  private final People people;
  private final Acts acts;
  private final Today today;
  private final Signposts posts;
  private final Wordings wordings;

  MineController(
      Bodies bodies,
      Nominations nominations,
      Handovers handovers,
      People people,
      Acts acts,
      Today today,
      Signposts posts,
      Wordings wordings) {
    this.bodies = bodies;
    this.nominations = nominations;
    this.handovers = handovers;
    this.people = people;
    this.acts = acts;
    this.today = today;
    this.posts = posts;
    this.wordings = wordings;
  }

  /** Also for those who sit nowhere any more: what was theirs stays theirs to see. */
  @GetMapping("/me/mandates")
  @Allowed(Right.SIGNED_IN)
  ModelAndView mandates(
      @AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    MinePageMaker maker = new MinePageMaker(bodies.ledger(), me.person(), today, wording);
    return Reply.page(
        "bodies/mine",
        maker.make(
            posts.in(Area.ME, request.getRequestURI(), wording), nominations, handovers, people));
  }

  @GetMapping("/me/handovers/{pack}")
  @Allowed(Right.SIGNED_IN)
  ModelAndView pack(
      @PathVariable String pack, @AuthenticationPrincipal SignedIn me, Locale locale) {
    Handover shown = found(pack, me);
    Wording wording = wordings.in(locale);
    PackTeller teller =
        new PackTeller(
            bodies.ledger(),
            people.names(List.of(shown.outgoing(), shown.incoming())),
            today,
            wording);
    String acknowledge =
        shown.awaits(me.person()) ? "/me/handovers/" + shown.id() + "/acknowledgement" : "";
    PackPage.Back back = new PackPage.Back(HOME, wording.text("bodies.mine"));
    return Reply.page(
        "bodies/pack", teller.page(shown, posts.in(Area.ME, HOME, wording), back, acknowledge));
  }

  @PostMapping("/me/handovers/{pack}/acknowledgement")
  @Allowed(Right.SIGNED_IN)
  ModelAndView acknowledge(@PathVariable String pack, @AuthenticationPrincipal SignedIn me) {
    Handover shown = found(pack, me);
    return switch (handovers.acknowledge(shown.id(), me.person(), acts.by(me))) {
      case HandoverOutcome.Recorded done -> Reply.seeOther(HOME, "bodies.pack.acknowledged");
      case HandoverOutcome.AlreadyAcknowledged before ->
          Reply.seeOther(HOME, "bodies.pack.acknowledged");
      case HandoverOutcome.NotAParty no -> throw BodyPages.unknown();
      case HandoverOutcome.AlreadyOpen no -> throw new IllegalStateException("" + no);
      case HandoverOutcome.SamePerson no -> throw new IllegalStateException("" + no);
    };
  }

  private Handover found(String pack, SignedIn me) {
    return handovers.listFor(me.person()).stream()
        .filter(one -> one.id().toString().equals(pack))
        .findFirst()
        .orElseThrow(BodyPages::unknown);
  }
}
