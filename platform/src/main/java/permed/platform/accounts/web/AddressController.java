package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.accounts.internal.AddressChanges;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Session;
import permed.platform.people.EmailAddress;
import permed.platform.site.Allowed;
import permed.platform.site.Confirmed;
import permed.platform.site.Form;
import permed.platform.site.FormReader;
import permed.platform.site.Place;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Wordings;

/** A person's own change of the address mails go to, which is also what one signs in with. */
@Controller
class AddressController {

  private static final String TEMPLATE = "accounts/address";
  private static final String WORDS = "accounts.address";

  private final AddressChanges changes;
  private final Signposts posts;
  private final Wordings wordings;

  AddressController(AddressChanges changes, Signposts posts, Wordings wordings) {
    this.changes = changes;
    this.posts = posts;
    this.wordings = wordings;
  }

  @GetMapping("/me/email")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView form(HttpServletRequest request, Locale locale) {
    return Reply.page(TEMPLATE, page(Form.empty(WORDS), request, locale));
  }

  @PostMapping("/me/email")
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView ask(
      @RequestParam MultiValueMap<String, String> entered,
      Session session,
      HttpServletRequest request,
      Locale locale) {
    FormReader form = FormReader.of(WORDS, entered);
    form.requiredLine("email");
    Optional<EmailAddress> address =
        form.parsed("email", EmailAddress::parse, "accounts.address.none");
    if (address.isPresent() && !changes.ask(session.person(), address.get())) {
      form.wrong("email", "accounts.address.taken");
    }
    return form.isWrong()
        ? Reply.invalid(TEMPLATE, page(form.form(), request, locale))
        : Reply.seeOther("/me/details", "accounts.address.asked");
  }

  @GetMapping("/address/{token}")
  @Allowed(Right.PUBLIC)
  ModelAndView asked(@PathVariable String token) {
    return changes
        .find(token)
        .map(address -> Reply.page("accounts/address-link", new LinkPage(address, token)))
        .orElseGet(InvitationController::spent);
  }

  @PostMapping("/address/{token}")
  @Allowed(Right.PUBLIC)
  ModelAndView confirm(@PathVariable String token, Client client) {
    return switch (changes.confirm(token, client)) {
      case HALF -> Reply.seeOther("/sign-in", "accounts.address.half");
      case DONE -> Reply.seeOther("/sign-in", "accounts.address.done");
      case TAKEN -> Reply.seeOther("/sign-in", "accounts.address.taken-now");
      case SPENT -> InvitationController.spent();
    };
  }

  private AddressPage page(Form form, HttpServletRequest request, Locale locale) {
    return new AddressPage(posts.in(Area.ME, request.getRequestURI(), wordings.in(locale)), form);
  }

  record AddressPage(List<Place> places, Form form) {}

  record LinkPage(String address, String token) {}
}
