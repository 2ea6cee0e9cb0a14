package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.SignInSettings.Provider;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Organisations;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.SignIn;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.accounts.internal.Stage;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.LocalPath;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The way in, by password, passkey or organisation, and the way out. */
@Controller
class SignInController {

  private static final String TEMPLATE = "accounts/sign-in";
  private static final String WORDS = "accounts.sign-in";

  private final SignIn signIn;
  private final Organisations organisations;
  private final Entry entry;
  private final Cookies cookies;

  SignInController(SignIn signIn, Organisations organisations, Entry entry, Cookies cookies) {
    this.signIn = signIn;
    this.organisations = organisations;
    this.entry = entry;
    this.cookies = cookies;
  }

  @GetMapping("/sign-in")
  @Allowed(Right.PUBLIC)
  ModelAndView form(
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back,
      @Nullable Session session) {
    LocalPath on = Entry.back(back);
    if (session != null && session.stage() == Stage.OPEN) {
      return Reply.seeOther(on.path());
    }
    if (session != null && session.stage() == Stage.ENROLMENT) {
      return Reply.seeOther(Entry.with("/me/second-factor", on));
    }
    return Reply.page(TEMPLATE, page(Form.empty(WORDS).with(Entry.RETURN, on.path())));
  }

  @PostMapping("/sign-in")
  @Allowed(Right.PUBLIC)
  ModelAndView enter(
      @RequestParam MultiValueMap<String, String> entered,
      Client client,
      HttpServletRequest request,
      HttpServletResponse response) {
    FormReader form = FormReader.of(WORDS, entered);
    String email = form.requiredLine("email");
    String password = form.secret("password");
    if (password.isEmpty()) {
      form.wrong("password", "form.missing");
    }
    if (form.isWrong()) {
      return Reply.invalid(TEMPLATE, page(form.form()));
    }
    return switch (signIn.withPassword(email, password, client)) {
      case Entered in ->
          entry.go(in.session(), Entry.back(form.line(Entry.RETURN)), request, response);
      case Refused no ->
          Reply.invalid(TEMPLATE, page(form.form().wrong("email", "accounts.sign-in.refused")));
      case Slow slow -> Waiting.reply(TEMPLATE, page(Waiting.in(form.form(), "email", slow)));
    };
  }

  @PostMapping("/sign-out")
  @Allowed(Right.PUBLIC)
  ModelAndView leave(
      @Nullable Session session,
      Client client,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (session != null) {
      signIn.signOut(session, client);
    }
    cookies.take(request, response);
    return Reply.seeOther("/", "accounts.signed-out");
  }

  private SignInPage page(Form form) {
    List<Link> providers =
        organisations.list().stream()
            .map(provider -> Link.to(provider, Entry.back(form.field(Entry.RETURN).value())))
            .toList();
    return new SignInPage(form, providers);
  }

  record SignInPage(Form form, List<Link> providers) {}

  record Link(String name, String href) {

    static Link to(Provider provider, LocalPath back) {
      return new Link(provider.name(), Entry.with("/sign-in/organisation/" + provider.id(), back));
    }
  }
}
