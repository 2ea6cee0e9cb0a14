package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.Ceremony;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.PasskeySignIn;
import permed.platform.accounts.internal.Passkeys;
import permed.platform.accounts.internal.RelyingParty;
import permed.platform.accounts.internal.SecondFactors;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.SignIn;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.accounts.internal.Stage;
import permed.platform.site.Allowed;
import permed.platform.site.Confirmed;
import permed.platform.site.LocalPath;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Wordings;

/** The dialogue between {@code passkeys.js} and the platform, in JSON. */
@Controller
class PasskeyController {

  private final Passkeys passkeys;
  private final PasskeySignIn passkeySignIn;
  private final SignIn signIn;
  private final SecondFactors factors;
  private final Entry entry;
  private final Wordings wordings;
  private final @Nullable URI publicAddress;

  PasskeyController(
      Passkeys passkeys,
      PasskeySignIn passkeySignIn,
      SignIn signIn,
      SecondFactors factors,
      Entry entry,
      Wordings wordings,
      PlatformSettings settings) {
    this.passkeys = passkeys;
    this.passkeySignIn = passkeySignIn;
    this.signIn = signIn;
    this.factors = factors;
    this.entry = entry;
    this.wordings = wordings;
    this.publicAddress = settings.publicAddress();
  }

  @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Right.PUBLIC)
  @ResponseBody
  String use(HttpServletRequest request) {
    return told(passkeys.use(site(request)));
  }

  @PostMapping("/sign-in/passkey")
  @Allowed(Right.PUBLIC)
  ResponseEntity<Map<String, String>> enter(
      @RequestBody Answer answer,
      @Nullable Session session,
      Client client,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    LocalPath back = Entry.back(answer.back());
    RelyingParty site = site(request);
    return switch (passkeySignIn.enter(
        session, answer.sealed(), answer.credential(), site, client)) {
      case Entered in -> ok(entry.path(in.session(), back, request, response));
      case Refused no -> no("accounts.passkey.refused", locale);
      case Slow slow -> no("accounts.slow", locale, Waiting.minutes(slow));
    };
  }

  @PostMapping(path = "/me/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  @ResponseBody
  String create(Session session, HttpServletRequest request) {
    return told(passkeys.create(session.person(), site(request)));
  }

  @PostMapping("/me/passkeys")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ResponseEntity<Map<String, String>> add(
      @RequestBody Answer answer,
      Session session,
      Client client,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    String label = answer.label().isBlank() ? client.agent() : answer.label().strip();
    boolean added =
        passkeys.add(
            session.person(), answer.sealed(), answer.credential(), label, site(request), client);
    if (!added) {
      return no("accounts.passkey.not-added", locale);
    }
    LocalPath next =
        new LocalPath(
            factors.codesLeft(session.person()) == 0 ? "/me/second-factor/codes" : "/me/security");
    return ok(
        session.stage() == Stage.OPEN
            ? next.path()
            : entry.path(signIn.enterEnrolled(session, client), next, request, response));
  }

  @PostMapping("/me/passkeys/remove")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView remove(@RequestParam String id, Session session, Client client) {
    passkeys.remove(session.person(), id, client);
    return Reply.seeOther("/me/security", "accounts.passkey.removed");
  }

  private RelyingParty site(HttpServletRequest request) {
    return RelyingParty.at(
        publicAddress == null
            ? URI.create("http://localhost:" + request.getLocalPort())
            : publicAddress);
  }

  private static String told(Ceremony ceremony) {
    return "{\"options\":" + ceremony.options() + ",\"sealed\":\"" + ceremony.sealed() + "\"}";
  }

  private static ResponseEntity<Map<String, String>> ok(String path) {
    return ResponseEntity.ok(Map.of("to", path));
  }

  private ResponseEntity<Map<String, String>> no(String key, Locale locale, Object... arguments) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
        .body(Map.of("error", wordings.in(locale).text(key, arguments)));
  }

  /**
   * What the script sends back.
   *
   * @param credential the authenticator's answer, as JSON in a text
   */
  record Answer(String sealed, String credential, String label, String back) {}
}
