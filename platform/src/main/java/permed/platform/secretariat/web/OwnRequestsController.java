package permed.platform.secretariat.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.Ledger;
import permed.platform.people.Acts;
import permed.platform.people.People;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.EntryOutcome;
import permed.platform.secretariat.NewRequest;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestEntry;
import permed.platform.secretariat.RequestKind;
import permed.platform.secretariat.Requester;
import permed.platform.secretariat.Requests;
import permed.platform.site.Allowed;
import permed.platform.site.Control;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.About;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Place;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Standing;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** What a signed-in person asks the secretariat, and what came of it. */
@Controller
@RequestMapping(SecretariatDesk.OWN)
class OwnRequestsController {

  private static final String FIELDS = "secretariat.contact";
  private static final String ONE = "secretariat/own-request";

  private final Requests requests;
  private final People people;
  private final Bodies bodies;
  private final RequestWords words;
  private final Acts acts;
  private final Signposts posts;
  private final Wordings wordings;

  OwnRequestsController(
      Requests requests,
      People people,
      Bodies bodies,
      RequestWords words,
      Acts acts,
      Signposts posts,
      Wordings wordings) {
    this.requests = requests;
    this.people = people;
    this.bodies = bodies;
    this.words = words;
    this.acts = acts;
    this.posts = posts;
    this.wordings = wordings;
  }

  @GetMapping
  @Allowed(Right.SIGNED_IN)
  ModelAndView requests(@AuthenticationPrincipal SignedIn me, Standing visitor, Locale locale) {
    Wording wording = wordings.in(locale);
    return Reply.page(
        "secretariat/own-requests",
        new OwnRequestsPage(
            places(wording),
            requests.listFrom(me.person()).stream().map(one -> row(one, wording)).toList(),
            shared(visitor).stream()
                .filter(one -> !isOf(one, me))
                .map(one -> row(one, wording))
                .toList()));
  }

  @GetMapping("/new")
  @Allowed(Right.SIGNED_IN)
  ModelAndView toAsk(Locale locale) {
    return Reply.page(FormPage.TEMPLATE, asking(Form.empty(FIELDS), wordings.in(locale)));
  }

  @PostMapping("/new")
  @Allowed(Right.SIGNED_IN)
  ModelAndView ask(
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn me,
      Locale locale) {
    FormReader form = FormReader.of(FIELDS, entered);
    Optional<RequestKind> kind = form.requiredChoice("kind", RequestKind.class);
    String subject = form.requiredLine("subject");
    String text = form.requiredText("text");
    if (form.isWrong() || kind.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, asking(form.form(), wordings.in(locale)));
    }
    Request.Letter letter =
        new Request.Letter(
            kind.get(),
            subject,
            text,
            new Requester.Known(me.person()),
            people.get(me.person()).language());
    Request taken = requests.receive(NewRequest.of(letter, Request.Channel.MEMBER), acts.by(me));
    return Reply.seeOther(
        SecretariatDesk.OWN + "/" + taken.number(), "secretariat.contact.sent", taken.number());
  }

  @GetMapping("/{number}")
  @Allowed(Right.SIGNED_IN)
  ModelAndView request(
      @PathVariable String number,
      @AuthenticationPrincipal SignedIn me,
      Standing visitor,
      Locale locale) {
    Request request =
        requests
            .find(number)
            .filter(one -> isOf(one, me) || shared(visitor).contains(one))
            .orElseThrow(SecretariatDesk::unknown);
    Wording wording = wordings.in(locale);
    Form form = Form.empty(FIELDS).withVersion(request.seen());
    String from = isOf(request, me) ? "" : words.from(request.letter().sender(), wording);
    return Reply.page(ONE, page(request, from, form, false, wording));
  }

  @PostMapping("/{number}")
  @Allowed(Right.SIGNED_IN)
  ModelAndView reply(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> entered,
      @AuthenticationPrincipal SignedIn me,
      Locale locale) {
    Request request = own(number, me);
    Wording wording = wordings.in(locale);
    FormReader form = FormReader.of(FIELDS, entered);
    String text = form.requiredText("reply");
    if (form.isWrong()) {
      return Reply.invalid(ONE, page(request, "", form.form(), false, wording));
    }
    return switch (requests.reply(request.id(), form.version(), text, acts.by(me))) {
      case EntryOutcome.Recorded it ->
          Reply.seeOther(SecretariatDesk.OWN + "/" + number, "secretariat.contact.sent", number);
      case EntryOutcome.Overtaken it ->
          Reply.stale(
              ONE,
              page(it.current(), "", form.form().withVersion(it.current().seen()), true, wording));
    };
  }

  private OwnRequestsPage.Row row(Request request, Wording wording) {
    return new OwnRequestsPage.Row(
        SecretariatDesk.OWN + "/" + request.number(),
        request.number(),
        words.subject(request, wording),
        words.day(request, wording),
        words.plainState(request.status(), wording));
  }

  private OwnRequestPage page(
      Request request, String from, Form form, boolean stale, Wording wording) {
    List<RequestEntry> said = new ArrayList<>(request.entries());
    said.removeIf(entry -> !isForSender(entry.step()));
    return new OwnRequestPage(
        places(wording),
        SecretariatDesk.OWN + "/" + request.number(),
        request.number(),
        words.subject(request, wording),
        request.letter().text(),
        words.day(request, wording),
        from,
        words.plainState(request.status(), wording),
        words.historyForSender(said, wording),
        form,
        stale);
  }

  private static boolean isForSender(RequestEntry.Step step) {
    return step instanceof RequestEntry.Answer || step instanceof RequestEntry.Reply;
  }

  private FormPage asking(Form form, Wording wording) {
    return FormPage.of(
        new About(
            wording.text("secretariat.requests.new"),
            wording.text("secretariat.requests"),
            wording.text("secretariat.requests.lead"),
            List.of(),
            places(wording)),
        Deed.of(
            SecretariatDesk.OWN + "/new",
            SecretariatDesk.OWN,
            wording.text("secretariat.contact.send")),
        form,
        List.of(
            Control.choose("kind", RequestWords.kinds(wording)),
            Control.text("subject"),
            Control.lines("text", 8)));
  }

  private List<Place> places(Wording wording) {
    return posts.in(Area.ME, SecretariatDesk.OWN, wording);
  }

  /** What the visitor may read as a member, of the bodies the visitor sits in. */
  private List<Request> shared(Standing visitor) {
    if (!visitor.has(Right.MEMBER, null)) {
      return List.of();
    }
    Ledger ledger = bodies.ledger();
    return requests.listShared(
        visitor.bodies().stream()
            .flatMap(slug -> ledger.findBody(slug).stream())
            .map(Body::id)
            .toList());
  }

  /** What is somebody else's and what is not there are answered alike. */
  private Request own(String number, SignedIn me) {
    return requests.find(number).filter(one -> isOf(one, me)).orElseThrow(SecretariatDesk::unknown);
  }

  private static boolean isOf(Request request, SignedIn me) {
    return request.letter().sender().equals(new Requester.Known(me.person()));
  }
}
