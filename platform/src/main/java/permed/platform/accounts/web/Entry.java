package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import permed.platform.accounts.internal.NewSession;
import permed.platform.site.LocalPath;
import permed.platform.site.Reply;

/** Where one goes after a proof: on to where one wanted to be, or to the next step. */
@Component
class Entry {

  static final String RETURN = "return";

  private final Cookies cookies;

  Entry(Cookies cookies) {
    this.cookies = cookies;
  }

  ModelAndView go(
      NewSession session,
      LocalPath back,
      HttpServletRequest request,
      HttpServletResponse response) {
    return Reply.seeOther(path(session, back, request, response));
  }

  /** The same for a script, which goes there itself. */
  String path(
      NewSession session,
      LocalPath back,
      HttpServletRequest request,
      HttpServletResponse response) {
    cookies.give(session, request, response);
    return switch (session.session().stage()) {
      case OPEN -> back.path();
      case SECOND_FACTOR -> with("/sign-in/second-factor", back);
      case ENROLMENT -> with("/me/second-factor", back);
    };
  }

  /** A page that knows where to go on to. */
  static String with(String path, LocalPath back) {
    return UriComponentsBuilder.fromPath(path)
        .queryParam(RETURN, "{back}")
        .encode()
        .buildAndExpand(Map.of("back", back.path()))
        .toUriString();
  }

  /** Where a form or link wants to go on to; one's own page if it says nothing of this site. */
  static LocalPath back(String text) {
    return LocalPath.parse(text).filter(Entry::isPage).orElse(new LocalPath("/me"));
  }

  /** Not back to a step of the sign-in itself. */
  private static boolean isPage(LocalPath back) {
    return !back.path().startsWith("/sign-in") && !back.path().startsWith("/sign-out");
  }
}
