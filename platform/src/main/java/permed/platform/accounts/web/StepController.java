package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Passkeys;
import permed.platform.accounts.internal.SecondFactors;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.SignIn;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.accounts.internal.Stage;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The second proof after the password. Only a half-open session gets here. */
@Controller
class StepController {

  private static final String TEMPLATE = "accounts/second-factor";
  private static final String WORDS = "accounts.step";

  private final SignIn signIn;
  private final SecondFactors factors;
  private final Passkeys passkeys;
  private final Entry entry;

  StepController(SignIn signIn, SecondFactors factors, Passkeys passkeys, Entry entry) {
    this.signIn = signIn;
    this.factors = factors;
    this.passkeys = passkeys;
    this.entry = entry;
  }

  @GetMapping("/sign-in/second-factor")
  @Allowed(Right.PUBLIC)
  ModelAndView form(
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back,
      @Nullable Session session) {
    if (session == null || session.stage() != Stage.SECOND_FACTOR) {
      return Reply.seeOther(Entry.with("/sign-in", Entry.back(back)));
    }
    Form form = Form.empty(WORDS).with(Entry.RETURN, Entry.back(back).path());
    return Reply.page(TEMPLATE, page(form, session));
  }

  @PostMapping("/sign-in/second-factor")
  @Allowed(Right.PUBLIC)
  ModelAndView enter(
      @RequestParam MultiValueMap<String, String> entered,
      @Nullable Session session,
      Client client,
      HttpServletRequest request,
      HttpServletResponse response) {
    FormReader form = FormReader.of(WORDS, entered);
    if (session == null || session.stage() != Stage.SECOND_FACTOR) {
      return Reply.seeOther(Entry.with("/sign-in", Entry.back(form.line(Entry.RETURN))));
    }
    String code = form.secret("code");
    return switch (signIn.withCode(session, code, client)) {
      case Entered in ->
          entry.go(in.session(), Entry.back(form.line(Entry.RETURN)), request, response);
      case Refused no ->
          Reply.invalid(
              TEMPLATE, page(form.form().wrong("code", "accounts.step.refused"), session));
      case Slow slow ->
          Waiting.reply(TEMPLATE, page(Waiting.in(form.form(), "code", slow), session));
    };
  }

  private StepPage page(Form form, Session session) {
    return new StepPage(
        form, factors.hasGenerator(session.person()), !passkeys.list(session.person()).isEmpty());
  }

  record StepPage(Form form, boolean generator, boolean passkey) {}
}
