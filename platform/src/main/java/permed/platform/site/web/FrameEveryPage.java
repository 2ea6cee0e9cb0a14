package permed.platform.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Standings;
import permed.platform.site.Visitor;

/**
 * Gives every page, also one that tells of an error, the model of the frame around it, and has
 * browsers ask again before they show a page they keep. A handler may allow more.
 */
final class FrameEveryPage implements HandlerInterceptor {

  private static final Pattern SECTION = Pattern.compile("^(?:/s/[^/]+)?/([^/]*)");

  private final ObjectProvider<Standings> standings;

  FrameEveryPage(ObjectProvider<Standings> standings) {
    this.standings = standings;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Visitor visitor = visitor();
    if (handler instanceof HandlerMethod) {
      request.setAttribute("frame", frame(request, visitor));
    }
    response.setHeader(
        HttpHeaders.CACHE_CONTROL, visitor == null ? "no-cache" : "private, no-store");
    response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie, HX-Request");
    return true;
  }

  private SiteFrame frame(HttpServletRequest request, @Nullable Visitor visitor) {
    String language = RequestContextUtils.getLocale(request).getLanguage();
    String section = sectionOf(request.getRequestURI());
    Standing standing =
        visitor == null ? Standing.NONE : standings.getObject().of(visitor.person());
    standing.noteIn(request);
    return new SiteFrame(
        language,
        here(request),
        section,
        visitor == null ? null : visitor.name(),
        standing.has(Right.MEMBER, null),
        !standing.organisations().isEmpty(),
        standing.secretariat());
  }

  private static @Nullable Visitor visitor() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof VisitorAuthentication known
        ? known.visitor()
        : null;
  }

  private static String here(HttpServletRequest request) {
    if (!request.getMethod().equals("GET") || request.getRequestURI().startsWith("/error")) {
      return "/";
    }
    String query = request.getQueryString();
    return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
  }

  private static String sectionOf(String path) {
    Matcher matcher = SECTION.matcher(path);
    String first = matcher.find() ? matcher.group(1) : "";
    return switch (first) {
      case "", "projects", "organisations", "funders", "cite" -> "landscape";
      default -> first;
    };
  }
}
