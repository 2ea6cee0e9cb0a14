package permed.platform.accounts.web;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Recovery;
import permed.platform.site.Allowed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** Asks for a link to choose a new password; the answer is the same whoever asks for whomever. */
@Controller
class RecoveryController {

  private static final String TEMPLATE = "accounts/recovery";
  private static final String WORDS = "accounts.recovery";

  private final Recovery recovery;

  RecoveryController(Recovery recovery) {
    this.recovery = recovery;
  }

  @GetMapping("/recovery")
  @Allowed(Right.PUBLIC)
  ModelAndView form() {
    return Reply.page(TEMPLATE, new RecoveryPage(Form.empty(WORDS)));
  }

  @PostMapping("/recovery")
  @Allowed(Right.PUBLIC)
  ModelAndView ask(@RequestParam MultiValueMap<String, String> entered, Client client) {
    FormReader form = FormReader.of(WORDS, entered);
    String email = form.requiredLine("email");
    if (form.isWrong()) {
      return Reply.invalid(TEMPLATE, new RecoveryPage(form.form()));
    }
    recovery.ask(email, client);
    return Reply.seeOther("/sign-in", "accounts.recovery.sent");
  }

  record RecoveryPage(Form form) {}
}
