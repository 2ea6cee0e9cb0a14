package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import permed.platform.accounts.internal.NewSession;
import permed.platform.site.PlatformSettings;

/** The cookies of who signs in: the session, the device, and what is carried for minutes. */
@Component
class Cookies {

  static final String SESSION = "session";
  static final String DEVICE = "device";
  static final String TRIP = "trip";

  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration MINUTES = Duration.ofMinutes(10);

  private final boolean secure;
  private final CsrfTokenRepository csrfTokens;
  private final InstantSource now;

  Cookies(PlatformSettings settings, CsrfTokenRepository csrfTokens, InstantSource now) {
    this.secure = settings.isPublishedSecurely();
    this.csrfTokens = csrfTokens;
    this.now = now;
  }

  /** Gives the browser a session; forms of before it do not work any more. */
  void give(NewSession session, HttpServletRequest request, HttpServletResponse response) {
    Duration life = Duration.between(now.instant(), session.session().expiresAt());
    add(response, SESSION, session.token().text(), life);
    if (!session.device().isEmpty()) {
      add(response, DEVICE, session.device(), YEAR);
    }
    csrfTokens.saveToken(null, request, response);
  }

  /** Takes the session away; the device stays known. */
  void take(HttpServletRequest request, HttpServletResponse response) {
    add(response, SESSION, "", Duration.ZERO);
    csrfTokens.saveToken(null, request, response);
  }

  void carry(String sealed, HttpServletResponse response) {
    add(response, TRIP, sealed, MINUTES);
  }

  void putDown(HttpServletResponse response) {
    add(response, TRIP, "", Duration.ZERO);
  }

  private void add(HttpServletResponse response, String name, String value, Duration life) {
    ResponseCookie cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(life)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
