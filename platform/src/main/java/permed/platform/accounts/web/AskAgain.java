package permed.platform.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import permed.platform.accounts.internal.Session;
import permed.platform.accounts.internal.Sessions;
import permed.platform.site.Confirmed;
import permed.platform.site.LocalPath;

/** Asks for the password again before a handler that wants a {@link Confirmed} session. */
final class AskAgain implements HandlerInterceptor {

  private final Sessions sessions;

  AskAgain(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean wanted =
        handler instanceof HandlerMethod method && method.hasMethodAnnotation(Confirmed.class);
    Session session = SessionRecognition.session(request);
    if (!wanted || (session != null && sessions.isFresh(session))) {
      return true;
    }
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, Entry.with("/sign-in/confirm", back(request)));
    return false;
  }

  /** What was sent is gone; its page is where it can be sent again. */
  private static LocalPath back(HttpServletRequest request) {
    Optional<LocalPath> asked =
        request.getMethod().equals("GET")
            ? LocalPath.parse(request.getRequestURI())
            : Optional.empty();
    return asked.orElse(new LocalPath("/me/security"));
  }
}
