package permed.platform.secretariat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.secretariat.InboxFilter;
import permed.platform.secretariat.NewRequest;
import permed.platform.secretariat.Priority;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestStatus;
import permed.platform.secretariat.Requests;
import permed.platform.site.Allowed;
import permed.platform.site.Choice;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Wording;

/** The shared inbox of the secretariat: what waits, and what came by telephone or letter. */
@Controller
class InboxController {

  private static final String ALL = "all";
  private static final String MINE = "mine";
  private static final String WAITING = "waiting";

  private final Requests requests;
  private final RequestWords words;
  private final LetterForm letters;
  private final Acts acts;
  private final DeskPages desk;

  InboxController(
      Requests requests, RequestWords words, LetterForm letters, Acts acts, DeskPages desk) {
    this.requests = requests;
    this.words = words;
    this.letters = letters;
    this.acts = acts;
    this.desk = desk;
  }

  @GetMapping(SecretariatDesk.INBOX)
  @Allowed(Right.SECRETARIAT)
  ModelAndView inbox(
      @RequestParam MultiValueMap<String, String> asked,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request) {
    FormReader filter = FormReader.of(SecretariatDesk.FIELDS, asked);
    List<Request> found = requests.list(filter(filter, who));
    return Reply.page(
        "secretariat/desk-inbox",
        new InboxPage(
            desk.places(request.getRequestURI()),
            filter.form().with("show", shown(filter)),
            shown(),
            desk.words().count("desk.secretariat.requests", found.size()),
            found.size() == Requests.MOST_LISTED,
            found.stream().map(this::row).toList()));
  }

  @GetMapping(SecretariatDesk.INBOX + "/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView toEnter() {
    return Reply.page(FormPage.TEMPLATE, letters.page(Form.empty(SecretariatDesk.FIELDS)));
  }

  @PostMapping(SecretariatDesk.INBOX + "/new")
  @Allowed(Right.SECRETARIAT)
  ModelAndView enter(
      @RequestParam MultiValueMap<String, String> entered, @AuthenticationPrincipal SignedIn who) {
    FormReader form = FormReader.of(SecretariatDesk.FIELDS, entered);
    Optional<NewRequest> letter = letters.read(form);
    if (letter.isEmpty()) {
      return Reply.invalid(FormPage.TEMPLATE, letters.page(form.form()));
    }
    Request taken = requests.receive(letter.get(), acts.by(who));
    return Reply.seeOther(
        SecretariatDesk.INBOX + "/" + taken.number(),
        "desk.secretariat.request.entered",
        taken.number());
  }

  private static InboxFilter filter(FormReader asked, SignedIn who) {
    String shown = shown(asked);
    return new InboxFilter(
        !shown.equals(ALL), shown.equals(MINE) ? who.person() : null, asked.line("q"));
  }

  /** What waits, unless something else is asked for; who looks for words looks everywhere. */
  private static String shown(FormReader asked) {
    String chosen = asked.line("show");
    return chosen.isEmpty() ? asked.line("q").isEmpty() ? WAITING : ALL : chosen;
  }

  private List<Choice> shown() {
    Wording english = desk.words();
    return List.of(
        Choice.of(WAITING, english.text("desk.secretariat.show.waiting")),
        Choice.of(MINE, english.text("desk.secretariat.show.mine")),
        Choice.of(ALL, english.text("desk.secretariat.show.all")));
  }

  private InboxPage.Row row(Request request) {
    RequestStatus status = request.status();
    Wording english = desk.words();
    return new InboxPage.Row(
        request.number(),
        SecretariatDesk.INBOX + "/" + request.number(),
        words.subject(request, english),
        english.text("secretariat.kind." + request.letter().kind()),
        words.from(request.letter().sender(), english),
        status.state().isPending() ? english.formats().day(status.due()) : "",
        words.state(status, english),
        status.state().isPending() && status.priority() == Priority.HIGH,
        words.has(status));
  }
}
