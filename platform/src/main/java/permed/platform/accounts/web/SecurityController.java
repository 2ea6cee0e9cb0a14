package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Organisations;
import permed.platform.accounts.internal.OwnSessions;
import permed.platform.accounts.internal.Session;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.site.Allowed;
import permed.platform.site.Confirmed;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Where a person looks after the own password, second factors and sessions. */
@Controller
class SecurityController {

  private static final String PASSWORD = "/me/security/password";
  private static final String PASSWORD_WORDS = "accounts.change-password";

  private final SecurityPageMaker pages;
  private final OwnSessions sessions;
  private final Organisations organisations;
  private final People people;

  SecurityController(
      SecurityPageMaker pages, OwnSessions sessions, Organisations organisations, People people) {
    this.pages = pages;
    this.sessions = sessions;
    this.organisations = organisations;
    this.people = people;
  }

  @GetMapping("/me/security")
  @Allowed(Right.SIGNED_IN)
  ModelAndView security(Session session, HttpServletRequest request, Locale locale) {
    return Reply.page("accounts/security", pages.page(session, request, locale));
  }

  @PostMapping("/me/security/sessions/{id}/end")
  @Allowed(Right.SIGNED_IN)
  ModelAndView end(@PathVariable UUID id, Session session, Client client) {
    sessions.end(session.person(), id, client);
    return Reply.seeOther("/me/security", "accounts.session.ended");
  }

  @PostMapping("/me/security/sessions/end-others")
  @Allowed(Right.SIGNED_IN)
  ModelAndView endOthers(Session session, Client client) {
    sessions.endOthers(session, client);
    return Reply.seeOther("/me/security", "accounts.session.others-ended");
  }

  @PostMapping("/me/security/organisations/unlink")
  @Allowed(Right.SIGNED_IN)
  ModelAndView unlink(@RequestParam String issuer, Session session, Client client) {
    organisations.unlink(session.person(), issuer, client);
    return Reply.seeOther("/me/security", "accounts.organisation.unlinked");
  }

  @GetMapping(PASSWORD)
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView password(Session session) {
    Person person = people.get(session.person());
    return Reply.page(
        NewPasswordForm.TEMPLATE, NewPasswordForm.empty(person, PASSWORD, PASSWORD_WORDS));
  }

  @PostMapping(PASSWORD)
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView changePassword(
      @RequestParam MultiValueMap<String, String> entered, Session session, Client client) {
    Person person = people.get(session.person());
    NewPasswordForm.Entered chosen = NewPasswordForm.read(entered, person);
    if (chosen.isWrong()) {
      return Reply.invalid(
          NewPasswordForm.TEMPLATE, chosen.again(person, PASSWORD, PASSWORD_WORDS));
    }
    sessions.changePassword(session, chosen.password(), client);
    return Reply.seeOther("/me/security", "accounts.change-password.done");
  }
}
