package permed.platform.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the model of the frame around it. */
@ControllerAdvice
class FrameEveryPage {

  private static final Pattern SECTION = Pattern.compile("^(?:/s/[^/]+)?/([^/]*)");

  @ModelAttribute("frame")
  SiteFrame frame(HttpServletRequest request, Locale locale) {
    String path = request.getRequestURI();
    String query = request.getQueryString();
    boolean get = "GET".equals(request.getMethod());
    String here = !get ? "/" : query == null ? path : path + "?" + query;
    return new SiteFrame(locale.getLanguage(), here, sectionOf(path));
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
