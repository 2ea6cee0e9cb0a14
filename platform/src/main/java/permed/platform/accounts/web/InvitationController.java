package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Invitations;
import permed.platform.accounts.internal.Recovery;
import permed.platform.people.Person;
import permed.platform.site.Allowed;
import permed.platform.site.LocalPath;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/**
 * What the links in mails lead to: a form to choose a password; the link itself changes nothing.
 */
@Controller
class InvitationController {

  private final Invitations invitations;
  private final Recovery recovery;
  private final Entry entry;

  InvitationController(Invitations invitations, Recovery recovery, Entry entry) {
    this.invitations = invitations;
    this.recovery = recovery;
    this.entry = entry;
  }

  @GetMapping("/invitation/{token}")
  @Allowed(Right.PUBLIC)
  ModelAndView invited(@PathVariable String token) {
    return form(invitations.find(token), "/invitation/" + token, "accounts.invitation");
  }

  @PostMapping("/invitation/{token}")
  @Allowed(Right.PUBLIC)
  ModelAndView accept(
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> entered,
      Client client,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Person> person = invitations.find(token);
    if (person.isEmpty()) {
      return spent();
    }
    NewPasswordForm.Entered chosen = NewPasswordForm.read(entered, person.get());
    if (chosen.isWrong()) {
      return Reply.invalid(
          NewPasswordForm.TEMPLATE,
          chosen.again(person.get(), "/invitation/" + token, "accounts.invitation"));
    }
    return invitations
        .accept(token, chosen.password(), client)
        .map(in -> entry.go(in, new LocalPath("/me"), request, response))
        .orElseGet(InvitationController::spent);
  }

  @GetMapping("/recovery/{token}")
  @Allowed(Right.PUBLIC)
  ModelAndView recovering(@PathVariable String token) {
    return form(recovery.find(token), "/recovery/" + token, "accounts.recovered");
  }

  @PostMapping("/recovery/{token}")
  @Allowed(Right.PUBLIC)
  ModelAndView recover(
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> entered,
      Client client) {
    Optional<Person> person = recovery.find(token);
    if (person.isEmpty()) {
      return spent();
    }
    NewPasswordForm.Entered chosen = NewPasswordForm.read(entered, person.get());
    if (chosen.isWrong()) {
      return Reply.invalid(
          NewPasswordForm.TEMPLATE,
          chosen.again(person.get(), "/recovery/" + token, "accounts.recovered"));
    }
    return recovery.reset(token, chosen.password(), client)
        ? Reply.seeOther("/sign-in", "accounts.recovered.done")
        : spent();
  }

  private static ModelAndView form(Optional<Person> person, String action, String words) {
    return person
        .map(
            known ->
                Reply.page(NewPasswordForm.TEMPLATE, NewPasswordForm.empty(known, action, words)))
        .orElseGet(InvitationController::spent);
  }

  /** Used, run out, replaced or never given out: one answer for all. */
  static ModelAndView spent() {
    return new ModelAndView("accounts/spent", Map.of(), HttpStatus.GONE);
  }
}
