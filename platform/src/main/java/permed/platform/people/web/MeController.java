package permed.platform.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.people.SignedIn;
import permed.platform.people.web.OwnPages.OwnNavigation;
import permed.platform.site.Allowed;
import permed.platform.site.Panel;
import permed.platform.site.Panels;
import permed.platform.site.Place;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Standing;
import permed.platform.site.Standings;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** A person's first page: what each module has to say to the person. */
@Controller
class MeController {

  private final ObjectProvider<Panels> modules;
  private final Standings standings;
  private final Wordings wordings;
  private final OwnNavigation navigation;

  MeController(
      ObjectProvider<Panels> modules,
      Standings standings,
      Wordings wordings,
      OwnNavigation navigation) {
    this.modules = modules;
    this.standings = standings;
    this.wordings = wordings;
    this.navigation = navigation;
  }

  @GetMapping("/me")
  @Allowed(Right.SIGNED_IN)
  ModelAndView me(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Locale locale) {
    Standing standing = standings.of(me.person().value());
    Wording wording = wordings.in(locale);
    List<Panel> panels =
        modules.stream()
            .flatMap(m -> m.in(Area.ME, me.person().value(), standing, wording).stream())
            .sorted(Comparator.comparingInt(Panel::order))
            .toList();
    return Reply.page("people/me", new MePage(me.name(), navigation.of(request, locale), panels));
  }

  record MePage(String name, List<Place> places, List<Panel> panels) {}
}
