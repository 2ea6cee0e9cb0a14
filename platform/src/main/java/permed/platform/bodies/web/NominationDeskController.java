package permed.platform.bodies.web;

import java.util.ArrayList;
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
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Nomination;
import permed.platform.bodies.NominationId;
import permed.platform.bodies.NominationOutcome;
import permed.platform.bodies.Nominations;
import permed.platform.bodies.Seat;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.SummaryLine;

/** Where the secretariat confirms or refuses what delegates propose for their seats. */
@Controller
class NominationDeskController {

  private static final String HOME = "/desk";

  private final DeskOffice office;
  private final Nominations nominations;

  NominationDeskController(DeskOffice office, Nominations nominations) {
    this.office = office;
    this.nominations = nominations;
  }

  @GetMapping("/desk/nominations/{nomination}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toConfirm(@PathVariable String nomination) {
    Nomination wish = found(nomination);
    return Reply.page(FormPage.TEMPLATE, confirming(wish, versioned(wish)));
  }

  @PostMapping("/desk/nominations/{nomination}")
  @Allowed(Right.SECRETARIAT)
  ModelAndView confirm(
      @PathVariable String nomination,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Nomination wish = found(nomination);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    return answer(
        nominations.confirm(wish.id(), form.version(), office.act(who, form)),
        wish,
        confirming(wish, form.form()),
        "desk.bodies.confirmed");
  }

  @GetMapping("/desk/nominations/{nomination}/refusal")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toDecline(@PathVariable String nomination) {
    Nomination wish = found(nomination);
    return Reply.page(FormPage.TEMPLATE, declining(wish, versioned(wish)));
  }

  @PostMapping("/desk/nominations/{nomination}/refusal")
  @Allowed(Right.SECRETARIAT)
  ModelAndView decline(
      @PathVariable String nomination,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn who) {
    Nomination wish = found(nomination);
    FormReader form = FormReader.of(BodiesDesk.FIELDS, entered);
    form.requiredText("reason");
    FormPage page = declining(wish, form.form());
    return form.isWrong()
        ? Reply.invalid(FormPage.TEMPLATE, page)
        : answer(
            nominations.decline(wish.id(), form.version(), office.act(who, form)),
            wish,
            page,
            "desk.bodies.declined");
  }

  private Nomination found(String id) {
    return ids(id).flatMap(nominations::find).orElseThrow(BodyPages::unknown);
  }

  private static Optional<NominationId> ids(String text) {
    try {
      return Optional.of(NominationId.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Form versioned(Nomination wish) {
    return Form.empty(BodiesDesk.FIELDS).withVersion(wish.version());
  }

  private ModelAndView answer(
      NominationOutcome outcome, Nomination wish, FormPage page, String done) {
    return switch (outcome) {
      case NominationOutcome.Recorded recorded ->
          Reply.seeOther(HOME, done, office.name(recorded.nomination().nominee()));
      case NominationOutcome.Stale stale ->
          Reply.stale(
              FormPage.TEMPLATE,
              page.with(
                  page.form().withVersion(stale.current().version()), lines(stale.current())));
      case NominationOutcome.CannotSeat cannot ->
          Reply.invalid(
              FormPage.TEMPLATE, new MandateWords(opened(wish)).refused(page, cannot.why()));
      case NominationOutcome.NothingToReplace nothing ->
          Reply.invalid(
              FormPage.TEMPLATE, page.wrong("evidence", "desk.bodies.nothing-to-replace"));
      case NominationOutcome.NotYourSeat not -> throw new IllegalStateException("" + not);
      case NominationOutcome.AlreadyProposed there -> throw new IllegalStateException("" + there);
    };
  }

  private DeskOffice.Opened opened(Nomination wish) {
    Ledger ledger = office.ledger();
    return new DeskOffice.Opened(office, ledger, ledger.body(ledger.seat(wish.seat()).body()));
  }

  private List<SummaryLine> lines(Nomination wish) {
    Ledger ledger = office.ledger();
    Seat seat = ledger.seat(wish.seat());
    BodyWords words = new BodyWords(ledger.register(), office.words());
    return List.of(
        line("person", office.name(wish.nominee())),
        line("body", ledger.body(seat.body()).name()),
        line("as", words.role(wish.capacity(), seat.holder())),
        line(
            "sender",
            wish.sender() == null ? "" : ledger.register().organisation(wish.sender()).name()),
        line("from", office.words().formats().day(wish.from())),
        line(
            "replaces",
            wish.replaces() == null
                ? office.words().text("desk.bodies.replaces-nobody")
                : office.name(ledger.mandate(wish.replaces()).person())),
        line("proposer", office.name(wish.proposer())),
        line("state", office.words().text("bodies.proposal.state." + wish.state())),
        line("why", ActWords.grounds(wish.act(), office.words())));
  }

  private SummaryLine line(String key, String text) {
    return SummaryLine.of(office.words().text("desk.bodies.line." + key), text);
  }

  private FormPage confirming(Nomination wish, Form form) {
    String path = HOME + "/nominations/" + wish.id();
    return page("confirm", form, Deed.of(path, HOME, text("confirm.save")), wish);
  }

  private FormPage declining(Nomination wish, Form form) {
    String path = HOME + "/nominations/" + wish.id();
    return page("decline", form, Deed.of(path + "/refusal", path, text("decline.save")), wish);
  }

  private FormPage page(String key, Form form, Deed deed, Nomination wish) {
    List<Control> controls =
        key.equals("confirm")
            ? List.of(Control.text("evidence"), Control.lines("reason", 2))
            : List.of(Control.lines("reason", 3));
    return FormPage.of(
            office
                .desk()
                .about(
                    HOME,
                    office.words().text("desk.bodies." + key, office.name(wish.nominee())),
                    text("overview"),
                    text(key + ".lead")),
            deed,
            form,
            controls)
        .knowing(key.equals("confirm") ? refusable(wish) : lines(wish));
  }

  /** The other decision is one click away. */
  private List<SummaryLine> refusable(Nomination wish) {
    List<SummaryLine> lines = new ArrayList<>(lines(wish));
    lines.add(
        new SummaryLine(
            text("line.decision"),
            text("decline.what"),
            HOME + "/nominations/" + wish.id() + "/refusal",
            text("decline.link")));
    return lines;
  }

  private String text(String key) {
    return office.words().text("desk.bodies." + key);
  }
}
