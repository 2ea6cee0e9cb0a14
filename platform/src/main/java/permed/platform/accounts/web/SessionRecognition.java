package permed.platform.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import permed.platform.accounts.internal.OpenedSession;
import permed.platform.accounts.internal.Session;
import permed.platform.people.People;
import permed.platform.people.SignedIn;
import permed.platform.site.Recognition;
import permed.platform.site.Visitor;

/** Recognises who has signed in by the session's cookie. */
@Component
class SessionRecognition implements Recognition {

  private static final String SESSION = SessionRecognition.class.getName() + ".session";

  /** All an officer may do before the second factor is set up. */
  private static final List<String> ENROLMENT = List.of("/me/second-factor", "/me/passkeys");

  private final OpenedSession sessions;
  private final People people;
  private final Clients clients;

  SessionRecognition(OpenedSession sessions, People people, Clients clients) {
    this.sessions = sessions;
    this.people = people;
    this.clients = clients;
  }

  /** The session a request came with, open or not. */
  static @Nullable Session session(HttpServletRequest request) {
    return (Session) request.getAttribute(SESSION);
  }

  @Override
  public Optional<Visitor> visitor(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = WebUtils.getCookie(request, Cookies.SESSION);
    if (cookie == null) {
      return Optional.empty();
    }
    Optional<Session> session = sessions.find(cookie.getValue(), clients.of(request));
    session.ifPresent(found -> request.setAttribute(SESSION, found));
    return session.filter(found -> opens(found, request)).flatMap(this::visitor);
  }

  private static boolean opens(Session session, HttpServletRequest request) {
    return switch (session.stage()) {
      case OPEN -> true;
      case ENROLMENT -> ENROLMENT.stream().anyMatch(path -> isBelow(path, request));
      case SECOND_FACTOR -> false;
    };
  }

  private static boolean isBelow(String path, HttpServletRequest request) {
    String asked = request.getRequestURI();
    return asked.equals(path) || asked.startsWith(path + "/");
  }

  private Optional<Visitor> visitor(Session session) {
    return people
        .find(session.person())
        .filter(person -> !person.erased())
        .map(
            person ->
                new Visitor(
                    person.id().value(),
                    person.name(),
                    new SignedIn(person.id(), person.name(), session.id())));
  }
}
