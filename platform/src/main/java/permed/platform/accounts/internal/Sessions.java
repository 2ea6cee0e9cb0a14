package permed.platform.accounts.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import permed.platform.accounts.SignInSettings;
import permed.platform.people.PersonId;

/** Who has entered, on which browser, until when. */
@Component
public class Sessions {

  /** How long a half-open session waits for what is missing. */
  static final Duration STEP = Duration.ofMinutes(15);

  /** For how long a proof counts where one is asked for again. */
  static final Duration FRESH = Duration.ofMinutes(15);

  private static final UUID NONE = new UUID(0, 0);

  private final SessionRows rows;
  private final Duration idle;
  private final Duration longest;
  private final InstantSource now;

  Sessions(SessionRows rows, SignInSettings settings, InstantSource now) {
    this.rows = rows;
    this.idle = settings.idle();
    this.longest = settings.longest();
    this.now = now;
  }

  /** Begins a session; an open one makes its device known to the person's account. */
  NewSession begin(PersonId person, Stage stage, Method method, Client client) {
    Instant at = instant();
    Session session =
        new Session(
            UUID.randomUUID(),
            person,
            stage,
            method,
            client.network(),
            client.agent(),
            client.browser(),
            at,
            at,
            at,
            at.plus(stage == Stage.OPEN ? longest : STEP));
    Secret token = Secret.random();
    rows.insert(session, token);
    return new NewSession(session, token, stage == Stage.OPEN ? deviceOf(person, client, at) : "");
  }

  /** Takes a half-open session on, or proves an open one anew; the token changes. */
  NewSession advance(Session before, Stage stage, Method method, Client client) {
    Instant at = instant();
    boolean opens = before.stage() != Stage.OPEN && stage == Stage.OPEN;
    Instant expires =
        opens ? at.plus(longest) : stage == Stage.OPEN ? before.expiresAt() : at.plus(STEP);
    Session after =
        new Session(
            before.id(),
            before.person(),
            stage,
            method,
            before.network(),
            before.agent(),
            before.browser(),
            before.createdAt(),
            at,
            at,
            expires);
    Secret token = Secret.random();
    rows.replace(after, token);
    String device = stage == Stage.OPEN ? deviceOf(before.person(), client, at) : "";
    return new NewSession(after, token, device);
  }

  /** The session of a token, while it lives. */
  Optional<Session> find(Secret token) {
    Instant at = instant();
    return rows.find(token).filter(session -> isAlive(session, at)).map(s -> seen(s, at));
  }

  private boolean isAlive(Session session, Instant at) {
    return session.expiresAt().isAfter(at) && session.seenAt().plus(idle).isAfter(at);
  }

  /** Written down once a minute, not with every request. */
  private Session seen(Session session, Instant at) {
    if (session.seenAt().plusSeconds(60).isBefore(at)) {
      rows.seen(session.id(), at);
    }
    return session;
  }

  /** Whether the person proved to be it within the last minutes. */
  public boolean isFresh(Session session) {
    return session.confirmedAt().plus(FRESH).isAfter(instant());
  }

  /** Sessions that live, the last seen first. */
  public List<Session> running(PersonId person) {
    Instant at = instant();
    return rows.running(person, at, at.minus(idle));
  }

  boolean end(PersonId person, UUID session, Ending why) {
    return rows.end(person, session, why, instant());
  }

  int endOthers(Session session, Ending why) {
    return rows.endAllBut(session.person(), session.id(), why, instant());
  }

  int endAll(PersonId person, Ending why) {
    return rows.endAllBut(person, NONE, why, instant());
  }

  boolean isKnownDevice(PersonId person, Client client) {
    return !client.device().isEmpty() && rows.isKnown(new Secret(client.device()), person);
  }

  boolean hasKnownDevices(PersonId person) {
    return rows.hasDevices(person);
  }

  void forgetDevices(PersonId person) {
    rows.forgetDevices(person);
  }

  private String deviceOf(PersonId person, Client client, Instant at) {
    // A token nobody was given here is not taken over: it may be known to somebody else.
    Secret brought = new Secret(client.device());
    Secret device = rows.isDevice(brought) ? brought : Secret.random();
    rows.know(device, person, at);
    return device.text();
  }

  /** As fine as the database keeps it. */
  private Instant instant() {
    return now.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
