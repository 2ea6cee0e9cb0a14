package permed.platform.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import permed.platform.site.Languages;

/**
 * The language of a request: the one its link names with {@code lang}, else the one chosen before
 * and kept in a cookie, else the browser's. The secretariat's desk speaks the consortium's working
 * language alone.
 */
final class ChosenLanguage implements LocaleResolver {

  static final String PARAMETER = "lang";
  static final String COOKIE = "language";

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/desk")) {
      return Languages.ALL.getFirst();
    }
    return named(request)
        .or(() -> kept(request))
        .orElseGet(() -> Languages.bestOf(Collections.list(request.getLocales())));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("A language is chosen by POST /language");
  }

  private static Optional<Locale> named(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(Languages::parse);
  }

  private static Optional<Locale> kept(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
        .map(Cookie::getValue)
        .flatMap(Languages::parse);
  }
}
