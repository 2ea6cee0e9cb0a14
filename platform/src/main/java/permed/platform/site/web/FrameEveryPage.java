package permed.platform.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives every page, also one that tells of an error, the model of the frame around it, and has
 * browsers ask again before they show a page they keep. A handler may allow more.
 */
final class FrameEveryPage implements HandlerInterceptor {

  private static final Pattern SECTION = Pattern.compile("^(?:/s/[^/]+)?/([^/]*)");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String language = RequestContextUtils.getLocale(request).getLanguage();
    String section = sectionOf(request.getRequestURI());
    request.setAttribute("frame", new SiteFrame(language, here(request), section));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie, HX-Request");
    return true;
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
