package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Organisations;
import permed.platform.accounts.internal.Passkeys;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.SignIn;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.LocalPath;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** A fresh proof of who is signed in, before what a stolen session must not be enough for. */
@Controller
class ConfirmController {

  private static final String TEMPLATE = "accounts/confirm";
  private static final String WORDS = "accounts.confirm";

  private final SignIn signIn;
  private final Passkeys passkeys;
  private final Organisations organisations;
  private final Entry entry;

  ConfirmController(SignIn signIn, Passkeys passkeys, Organisations organisations, Entry entry) {
    this.signIn = signIn;
    this.passkeys = passkeys;
    this.organisations = organisations;
    this.entry = entry;
  }

  @GetMapping("/sign-in/confirm")
  @Allowed(Right.SIGNED_IN)
  ModelAndView form(
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back, Session session) {
    Form form = Form.empty(WORDS).with(Entry.RETURN, Entry.back(back).path());
    return Reply.page(TEMPLATE, page(form, session));
  }

  @PostMapping("/sign-in/confirm")
  @Allowed(Right.SIGNED_IN)
  ModelAndView confirm(
      @RequestParam MultiValueMap<String, String> entered,
      Session session,
      Client client,
      HttpServletRequest request,
      HttpServletResponse response) {
    FormReader form = FormReader.of(WORDS, entered);
    return switch (signIn.confirm(session, form.secret("password"), client)) {
      case Entered in ->
          entry.go(in.session(), Entry.back(form.line(Entry.RETURN)), request, response);
      case Refused no ->
          Reply.invalid(
              TEMPLATE, page(form.form().wrong("password", "accounts.confirm.refused"), session));
      case Slow slow ->
          Waiting.reply(TEMPLATE, page(Waiting.in(form.form(), "password", slow), session));
    };
  }

  private ConfirmPage page(Form form, Session session) {
    LocalPath back = Entry.back(form.field(Entry.RETURN).value());
    List<SignInController.Link> providers =
        organisations.list().stream()
            .map(provider -> SignInController.Link.to(provider, back))
            .toList();
    return new ConfirmPage(
        form,
        signIn.hasPassword(session.person()),
        !passkeys.list(session.person()).isEmpty(),
        providers);
  }

  record ConfirmPage(
      Form form, boolean password, boolean passkey, List<SignInController.Link> providers) {}
}
