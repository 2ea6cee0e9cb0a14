package permed.platform.accounts.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.People;
import permed.platform.people.PersonId;

/** What a person, the secretariat or a suspicion does to sessions and the password behind them. */
@Component
public class OwnSessions {

  private final Sessions sessions;
  private final AccountRows accounts;
  private final Passwords passwords;
  private final People people;
  private final Events events;
  private final AccountMails mails;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final InstantSource now;

  OwnSessions(
      Sessions sessions,
      AccountRows accounts,
      Passwords passwords,
      People people,
      Events events,
      AccountMails mails,
      AuditLog audit,
      TransactionTemplate transactions,
      InstantSource now) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.passwords = passwords;
    this.people = people;
    this.events = events;
    this.mails = mails;
    this.audit = audit;
    this.transactions = transactions;
    this.now = now;
  }

  /** Ends one session of the person's own; false if it has ended already or is not the person's. */
  public boolean end(PersonId person, UUID session, Client client) {
    return together(
        () -> {
          boolean ended = sessions.end(person, session, Ending.ENDED_BY_PERSON);
          if (ended) {
            events.note(person, EventKind.SESSION_ENDED, client, instant());
          }
          return ended;
        });
  }

  /** Ends all sessions of the person but the one that asks, and forgets the devices. */
  public int endOthers(Session session, Client client) {
    return together(
        () -> {
          int ended = sessions.endOthers(session, Ending.ENDED_BY_PERSON);
          events.note(session.person(), EventKind.SESSION_ENDED, client, instant());
          return ended;
        });
  }

  /** Ends all sessions of a person; the secretariat does it. */
  public int endAll(PersonId person, Act act) {
    return together(
        () -> {
          int ended = sessions.endAll(person, Ending.ENDED_BY_SECRETARIAT);
          events.note(person, EventKind.SESSION_ENDED, Client.ITSELF, act.at());
          audit.record(
              act, "accounts.end-sessions", "person:" + person, Map.of("ended", "" + ended));
          return ended;
        });
  }

  /** Ends a session that turned up in another browser than it was entered with, and tells. */
  void endStolen(Session session, Client client) {
    together(
        () -> {
          Instant at = instant();
          if (sessions.end(session.person(), session.id(), Ending.STOLEN)) {
            events.note(session.person(), EventKind.SESSION_STOLEN, client, at);
            mails.notice(people.get(session.person()), EventKind.SESSION_STOLEN, client, at);
          }
          return at;
        });
  }

  /** Sets another password and ends all other sessions. */
  public void changePassword(Session session, String password, Client client) {
    String encoded = passwords.encode(password);
    PersonId person = session.person();
    together(
        () -> {
          Instant at = instant();
          accounts.setPassword(person, encoded, at);
          sessions.endOthers(session, Ending.PASSWORD_CHANGED);
          events.note(person, EventKind.PASSWORD_CHANGED, client, at);
          mails.notice(people.get(person), EventKind.PASSWORD_CHANGED, client, at);
          audit.record(
              Act.of(person.actor(), at), "accounts.set-password", "person:" + person, Map.of());
          return at;
        });
  }

  private Instant instant() {
    return now.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> T together(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(transaction -> work.get()));
  }
}
