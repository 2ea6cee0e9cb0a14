package permed.platform.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;
import permed.platform.accounts.SignInSettings.Provider;
import permed.platform.accounts.internal.Client;
import permed.platform.accounts.internal.Departure;
import permed.platform.accounts.internal.OrganisationOutcome.Arrived;
import permed.platform.accounts.internal.OrganisationOutcome.Away;
import permed.platform.accounts.internal.OrganisationOutcome.NotConfirmed;
import permed.platform.accounts.internal.OrganisationOutcome.Unknown;
import permed.platform.accounts.internal.Organisations;
import permed.platform.site.Allowed;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;

/** The way to the sign-in of an organisation and back. */
@Controller
class OrganisationController {

  private static final String PATH = "/sign-in/organisation/{id}";

  private final Organisations organisations;
  private final Entry entry;
  private final Cookies cookies;
  private final PlatformSettings settings;

  OrganisationController(
      Organisations organisations, Entry entry, Cookies cookies, PlatformSettings settings) {
    this.organisations = organisations;
    this.entry = entry;
    this.cookies = cookies;
    this.settings = settings;
  }

  @GetMapping(PATH)
  @Allowed(Right.PUBLIC)
  ModelAndView depart(
      @PathVariable String id,
      @RequestParam(name = Entry.RETURN, defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Provider> provider = organisations.find(id);
    if (provider.isEmpty()) {
      return Reply.seeOther("/sign-in");
    }
    Optional<Departure> departure =
        organisations.depart(provider.get(), redirect(id, request), Entry.back(back));
    departure.ifPresent(to -> cookies.carry(to.sealed(), response));
    return departure.map(to -> Reply.seeOther(to.to().toString())).orElseGet(() -> refused("away"));
  }

  /** The state changes here on a GET, as the protocol has it; the sealed cookie guards it. */
  @GetMapping(PATH + "/back")
  @Allowed(Right.PUBLIC)
  ModelAndView arrive(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String state,
      Client client,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Provider> provider = organisations.find(id);
    Cookie trip = WebUtils.getCookie(request, Cookies.TRIP);
    if (provider.isEmpty() || trip == null) {
      return refused("not-confirmed");
    }
    cookies.putDown(response);
    return switch (organisations.arrive(provider.get(), trip.getValue(), code, state, client)) {
      case Arrived in -> entry.go(in.session(), in.back(), request, response);
      case Unknown none -> refused("unknown");
      case NotConfirmed no -> refused("not-confirmed");
      case Away away -> refused("away");
    };
  }

  private static ModelAndView refused(String why) {
    return Reply.page("accounts/organisation", new RefusedPage("accounts.organisation." + why));
  }

  private String redirect(String id, HttpServletRequest request) {
    String base =
        settings.publicAddress() == null
            ? "http://localhost:" + request.getLocalPort()
            : settings.base();
    return base + "/sign-in/organisation/" + id + "/back";
  }

  record RefusedPage(String text) {}
}
