package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.NewSession;
import permed.platform.accounts.internal.SecondFactors;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.SignIn;
import permed.platform.accounts.internal.Stage;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.site.Allowed;
import permed.platform.site.Confirmed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.LocalPath;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Seal;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** Where a second factor is set up, also by officers who must before they enter. */
@Controller
class SecondFactorController {

  private static final String TEMPLATE = "accounts/enrol";
  private static final String WORDS = "accounts.enrol";

  private final SecondFactors factors;
  private final SignIn signIn;
  private final People people;
  private final Entry entry;
  private final Wordings wordings;

  SecondFactorController(
      SecondFactors factors, SignIn signIn, People people, Entry entry, Wordings wordings) {
    this.factors = factors;
    this.signIn = signIn;
    this.people = people;
    this.entry = entry;
    this.wordings = wordings;
  }

  @GetMapping("/me/second-factor")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView form(
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back,
      Session session,
      Locale locale) {
    Form form = Form.empty(WORDS).with(Entry.RETURN, Entry.back(back).path());
    return Reply.page(TEMPLATE, page(form, factors.newSecret(), session, locale));
  }

  @PostMapping("/me/second-factor")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView add(
      @RequestParam MultiValueMap<String, String> entered,
      Session session,
      Client client,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    FormReader form = FormReader.of(WORDS, entered);
    LocalPath back = Entry.back(form.line(Entry.RETURN));
    Optional<String> secret = seal(session).open(form.secret("sealed"));
    if (secret.isEmpty()) {
      return Reply.seeOther(Entry.with("/me/second-factor", back));
    }
    if (!factors.addGenerator(session.person(), secret.get(), form.secret("code"), client)) {
      Form wrong = form.form().wrong("code", "accounts.enrol.refused");
      return Reply.invalid(TEMPLATE, page(wrong, secret.get(), session, locale));
    }
    LocalPath next =
        new LocalPath(
            factors.codesLeft(session.person()) == 0
                ? Entry.with("/me/second-factor/codes", back)
                : "/me/security");
    return session.stage() == Stage.OPEN
        ? Reply.seeOther(next.path())
        : entry.go(signIn.enterEnrolled(session, client), next, request, response);
  }

  @PostMapping("/me/second-factor/later")
  @Allowed(Right.SIGNED_IN)
  ModelAndView later(
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back,
      Session session,
      Client client,
      HttpServletRequest request,
      HttpServletResponse response) {
    LocalPath on = Entry.back(back);
    Optional<NewSession> entered =
        session.stage() == Stage.ENROLMENT
            ? signIn.enterWithout(session, client)
            : Optional.empty();
    return entered
        .map(in -> entry.go(in, on, request, response))
        .orElseGet(() -> Reply.seeOther(Entry.with("/me/second-factor", on)));
  }

  @PostMapping("/me/second-factor/remove")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView remove(Session session, Client client) {
    factors.removeGenerator(session.person(), client);
    return Reply.seeOther("/me/security", "accounts.enrol.removed");
  }

  @GetMapping("/me/second-factor/codes")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView beforeCodes(
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back, Session session) {
    int left = factors.codesLeft(session.person());
    return Reply.page("accounts/codes", new CodesPage(List.of(), left, Entry.back(back).path()));
  }

  /** Shown in the answer itself, not after a redirect: so the codes are kept nowhere readable. */
  @PostMapping("/me/second-factor/codes")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView codes(
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back,
      Session session,
      Client client) {
    if (!factors.hasAny(session.person())) {
      return Reply.seeOther("/me/second-factor");
    }
    List<String> codes = factors.renewCodes(session.person(), client);
    return Reply.page(
        "accounts/codes", new CodesPage(codes, codes.size(), Entry.back(back).path()));
  }

  private EnrolPage page(Form form, String secret, Session session, Locale locale) {
    Person person = people.get(session.person());
    String link = factors.otpauth(secret, person);
    Wording wording = wordings.in(locale);
    boolean must = session.stage() == Stage.ENROLMENT;
    Instant ends = must ? signIn.graceEnds(session) : null;
    boolean may = ends != null && ends.isAfter(session.createdAt());
    return new EnrolPage(
        form,
        secret.replaceAll("(.{4})(?=.)", "$1 "),
        seal(session).seal(secret),
        link,
        QrCode.of(link),
        must,
        may,
        ends == null ? "" : wording.formats().moment(ends, person.zone()));
  }

  private static Seal seal(Session session) {
    return new Seal("generator " + session.person());
  }

  record EnrolPage(
      Form form,
      String secret,
      String sealed,
      String link,
      QrCode qr,
      boolean must,
      boolean mayWait,
      String until) {}

  record CodesPage(List<String> codes, int left, String back) {}
}
