package permed.platform.accounts.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.accounts.internal.Budgets.Claim;
import permed.platform.accounts.internal.Budgets.Kind;
import permed.platform.accounts.internal.Links.Purpose;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

/** The way back for who forgot the password: a link to the address that is known. */
@Component
public class Recovery {

  private final People people;
  private final AccountRows accounts;
  private final Links links;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Budgets budgets;
  private final Events events;
  private final AccountMails mails;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final Executor later;
  private final InstantSource now;

  Recovery(
      People people,
      AccountRows accounts,
      Links links,
      Passwords passwords,
      Sessions sessions,
      Budgets budgets,
      Events events,
      AccountMails mails,
      AuditLog audit,
      TransactionTemplate transactions,
      @Qualifier("applicationTaskExecutor") Executor later,
      InstantSource now) {
    this.people = people;
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.sessions = sessions;
    this.budgets = budgets;
    this.events = events;
    this.mails = mails;
    this.audit = audit;
    this.transactions = transactions;
    this.later = later;
    this.now = now;
  }

  /**
   * Sends the link if there is an account of this address. The caller learns neither by the answer
   * nor by the time it takes.
   */
  public void ask(String email, Client client) {
    if (budgets.take(List.of(new Claim(Kind.NETWORK, client.network()))).isEmpty()) {
      later.execute(() -> EmailAddress.parse(email).ifPresent(known -> send(known, client)));
    }
  }

  private void send(EmailAddress email, Client client) {
    Optional<Person> person =
        people
            .findByEmail(email)
            .filter(found -> accounts.find(found.id()).isPresent())
            .filter(
                found ->
                    budgets.take(List.of(new Claim(Kind.MAIL, found.id().toString()))).isEmpty());
    person.ifPresent(
        found ->
            transactions.executeWithoutResult(
                transaction -> {
                  Instant at = instant();
                  Secret secret = links.create(found.id(), Purpose.RECOVERY, at);
                  events.note(found.id(), EventKind.RECOVERY_ASKED, client, at);
                  mails.recovery(found, secret, Purpose.RECOVERY.ends(at));
                }));
  }

  /** Whom a link lets back in, while it works. */
  public Optional<Person> find(String secret) {
    return links.find(new Secret(secret), Purpose.RECOVERY, instant()).map(people::get);
  }

  /**
   * Sets a new password and ends all sessions; a second factor is still asked for.
   *
   * @return false where the link does not work any more
   */
  public boolean reset(String secret, String password, Client client) {
    String encoded = passwords.encode(password);
    return Boolean.TRUE.equals(
        transactions.execute(
            transaction -> {
              Optional<PersonId> person =
                  links.use(new Secret(secret), Purpose.RECOVERY, instant());
              person.ifPresent(id -> recover(id, encoded, client));
              return person.isPresent();
            }));
  }

  private void recover(PersonId person, String encoded, Client client) {
    Instant at = instant();
    accounts.setPassword(person, encoded, at);
    sessions.endAll(person, Ending.PASSWORD_CHANGED);
    sessions.forgetDevices(person);
    events.note(person, EventKind.RECOVERED, client, at);
    mails.notice(people.get(person), EventKind.RECOVERED, client, at);
    audit.record(Act.of(person.actor(), at), "accounts.recover", "person:" + person, Map.of());
  }

  private Instant instant() {
    return now.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
