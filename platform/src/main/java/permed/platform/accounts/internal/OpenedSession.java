package permed.platform.accounts.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the session a request comes with, and ends one that turned up where it does not belong. */
@Component
public class OpenedSession {

  private final Sessions sessions;
  private final OwnSessions own;

  OpenedSession(Sessions sessions, OwnSessions own) {
    this.sessions = sessions;
    this.own = own;
  }

  /** The session of a token, while it lives and its browser is the one it was entered with. */
  public Optional<Session> find(String token, Client client) {
    Optional<Session> session = sessions.find(new Secret(token));
    Optional<Session> moved = session.filter(found -> !found.browser().equals(client.browser()));
    moved.ifPresent(stolen -> own.endStolen(stolen, client));
    return moved.isPresent() ? Optional.empty() : session;
  }
}
