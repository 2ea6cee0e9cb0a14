package permed.platform.secretariat.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.people.EmailAddress;
import permed.platform.secretariat.NewRequest;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestKind;
import permed.platform.secretariat.Requester;
import permed.platform.secretariat.Requests;
import permed.platform.secretariat.SecretariatSettings;
import permed.platform.secretariat.Throttle;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Languages;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Wordings;

/** The public contact form. Programs are kept out by a field people do not see, and by counting. */
@Controller
class ContactController {

  private static final String TEMPLATE = "secretariat/contact";
  private static final String FIELDS = "secretariat.contact";
  private static final int LONGEST = 5_000;
  private static final int LONGEST_LINE = 200;
  private static final int ALL_PER_HOUR = 200;
  private static final int PER_ADDRESS = 3;
  private static final Actor FORM = Actor.system("contact-form");

  private final Requests requests;
  private final Wordings wordings;
  private final InstantSource now;
  private final Throttle networks;
  private final Throttle mailboxes = new Throttle(PER_ADDRESS, ALL_PER_HOUR, Duration.ofHours(1));

  ContactController(
      Requests requests, Wordings wordings, InstantSource now, SecretariatSettings settings) {
    this.requests = requests;
    this.wordings = wordings;
    this.now = now;
    this.networks = new Throttle(settings.requestsPerHour(), ALL_PER_HOUR, Duration.ofHours(1));
  }

  @GetMapping("/contact")
  @Allowed(Right.PUBLIC)
  ModelAndView contact(@RequestParam(defaultValue = "") String about, Locale locale) {
    Form form = Form.empty(FIELDS);
    boolean known = about.matches("[A-Z]{1,20}");
    return Reply.page(TEMPLATE, page(known ? form.with("kind", about) : form, locale));
  }

  @PostMapping("/contact")
  @Allowed(Right.PUBLIC)
  ModelAndView send(
      @RequestParam MultiValueMap<String, String> entered,
      HttpServletRequest visit,
      Locale locale) {
    FormReader form = FormReader.of(FIELDS, entered);
    Optional<NewRequest> letter = read(form, locale);
    if (letter.isEmpty()) {
      return Reply.invalid(TEMPLATE, page(form.form(), locale));
    }
    Instant at = now.instant();
    if (!admits(letter.get(), visit, at)) {
      ModelAndView busy =
          Reply.invalid(
              TEMPLATE, page(form.form().wrong("text", "secretariat.contact.busy"), locale));
      busy.setStatus(HttpStatus.TOO_MANY_REQUESTS);
      return busy;
    }
    Request taken = requests.receive(letter.get(), Act.of(FORM, at));
    return Reply.seeOther("/contact/sent", "secretariat.contact.sent", taken.number());
  }

  @GetMapping("/contact/sent")
  @Allowed(Right.PUBLIC)
  String sent() {
    return "secretariat/contact-sent";
  }

  private ContactPage page(Form form, Locale locale) {
    return new ContactPage(form, RequestWords.kinds(wordings.in(locale)));
  }

  private static Optional<NewRequest> read(FormReader form, Locale locale) {
    Optional<RequestKind> kind = form.requiredChoice("kind", RequestKind.class);
    String subject = bounded(form, "subject", form.requiredLine("subject"), LONGEST_LINE);
    String text = bounded(form, "text", form.requiredText("text"), LONGEST);
    String name = bounded(form, "name", form.requiredLine("name"), LONGEST_LINE);
    String organisation = bounded(form, "organisation", form.line("organisation"), LONGEST_LINE);
    form.requiredLine("email");
    Optional<EmailAddress> email =
        form.parsed("email", EmailAddress::parse, "secretariat.no-email");
    if (!form.line("website").isEmpty()) {
      form.wrong("website", "secretariat.contact.leave-empty");
    }
    if (form.isWrong() || kind.isEmpty() || email.isEmpty()) {
      return Optional.empty();
    }
    Requester sender = new Requester.Outside(name, email.get().text(), organisation);
    return Optional.of(
        NewRequest.of(
            new Request.Letter(
                kind.get(), subject, text, sender, Languages.bestOf(List.of(locale))),
            Request.Channel.FORM));
  }

  private static String bounded(FormReader form, String field, String text, int most) {
    if (text.length() > most) {
      form.wrong(field, "form.too-long", most);
    }
    return text;
  }

  private boolean admits(NewRequest letter, HttpServletRequest visit, Instant at) {
    String mailbox =
        letter.letter().sender() instanceof Requester.Outside outside ? "" + outside.email() : "";
    return networks.admits(network(visit.getRemoteAddr()), at) && mailboxes.admits(mailbox, at);
  }

  /** One household or office has many IPv6 addresses that begin alike. */
  private static String network(String address) {
    String[] groups = address.split(":", -1);
    return groups.length < 5
        ? address
        : String.join(":", groups[0], groups[1], groups[2], groups[3]);
  }
}
