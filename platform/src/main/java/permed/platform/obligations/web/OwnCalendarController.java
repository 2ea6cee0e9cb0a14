package permed.platform.obligations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.obligations.Feeds;
import permed.platform.people.Acts;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Confirmed;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Signpost.Area;
import permed.platform.site.Signposts;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/**
 * Where a person makes and ends the private address of a calendar. It outlives the session, so a
 * stolen session is not enough to make one.
 */
@Controller
class OwnCalendarController {

  private static final String PATH = OwnObligationsController.HOME + "/calendar";

  private final Feeds feeds;
  private final Signposts posts;
  private final Wordings wordings;
  private final Acts acts;
  private final PlatformSettings settings;

  OwnCalendarController(
      Feeds feeds, Signposts posts, Wordings wordings, Acts acts, PlatformSettings settings) {
    this.feeds = feeds;
    this.posts = posts;
    this.wordings = wordings;
    this.acts = acts;
    this.settings = settings;
  }

  @GetMapping(PATH)
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView toMake(HttpServletRequest request, Locale locale) {
    Wording wording = wordings.in(locale);
    FormPage.About about =
        new FormPage.About(
            wording.text("obligations.calendar.make"),
            wording.text("obligations.mine"),
            wording.text("obligations.calendar.explain"),
            List.of(),
            posts.in(Area.ME, request.getRequestURI(), wording));
    FormPage.Deed deed =
        FormPage.Deed.of(
            PATH, OwnObligationsController.HOME, wording.text("obligations.calendar.make"));
    Form form = Form.empty(OwnObligationsController.FIELDS);
    return Reply.page(FormPage.TEMPLATE, FormPage.of(about, deed, form, List.of()));
  }

  @PostMapping(PATH)
  @Allowed(Right.SIGNED_IN)
  @Confirmed
  ModelAndView make(@AuthenticationPrincipal SignedIn me) {
    String token = feeds.renew(me.person(), acts.by(me));
    return Reply.seeOther(
        OwnObligationsController.HOME,
        "obligations.calendar.made",
        settings.base() + "/calendar/" + token + ".ics");
  }

  @PostMapping(PATH + "/end")
  @Allowed(Right.SIGNED_IN)
  ModelAndView end(@AuthenticationPrincipal SignedIn me) {
    feeds.end(me.person(), acts.by(me));
    return Reply.seeOther(OwnObligationsController.HOME, "obligations.calendar.ended");
  }
}
