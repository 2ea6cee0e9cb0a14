package permed.platform.accounts.internal;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.accounts.AccountState;
import permed.platform.accounts.InviteOutcome;
import permed.platform.accounts.InviteOutcome.HasEntered;
import permed.platform.accounts.InviteOutcome.Invited;
import permed.platform.accounts.InviteOutcome.NoAddress;
import permed.platform.accounts.internal.Links.Purpose;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

/** How a person comes to an account: by a link the secretariat has sent. */
@Component
public class Invitations {

  private final People people;
  private final AccountRows accounts;
  private final Links links;
  private final Passwords passwords;
  private final SignIn signIn;
  private final Sessions sessions;
  private final Events events;
  private final AccountMails mails;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final InstantSource now;

  Invitations(
      People people,
      AccountRows accounts,
      Links links,
      Passwords passwords,
      SignIn signIn,
      Sessions sessions,
      Events events,
      AccountMails mails,
      AuditLog audit,
      TransactionTemplate transactions,
      InstantSource now) {
    this.people = people;
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.signIn = signIn;
    this.sessions = sessions;
    this.events = events;
    this.mails = mails;
    this.audit = audit;
    this.transactions = transactions;
    this.now = now;
  }

  public InviteOutcome invite(PersonId id, Act act) {
    Person person = people.get(id);
    if (person.email() == null) {
      return new NoAddress();
    }
    if (accounts.find(id).isPresent()) {
      return new HasEntered();
    }
    return together(
        () -> {
          Secret secret = linkOf(person, act);
          Instant until = Purpose.INVITATION.ends(act.at());
          mails.invitation(person, secret, until);
          return new Invited(until);
        });
  }

  public URI link(PersonId id, Act act) {
    Person person = people.get(id);
    return together(() -> URI.create(mails.address("/invitation/", linkOf(person, act))));
  }

  private Secret linkOf(Person person, Act act) {
    audit.record(act, "accounts.invite", "person:" + person.id(), Map.of());
    events.note(person.id(), EventKind.INVITED, Client.ITSELF, act.at());
    return links.create(person.id(), Purpose.INVITATION, act.at());
  }

  /** The person a link invites, while it works. */
  public Optional<Person> find(String secret) {
    return links.find(new Secret(secret), Purpose.INVITATION, instant()).map(people::get);
  }

  /** Accepts: sets the password and enters; empty where the link does not work any more. */
  public Optional<NewSession> accept(String secret, String password, Client client) {
    String encoded = passwords.encode(password);
    return together(
        () ->
            links
                .use(new Secret(secret), Purpose.INVITATION, instant())
                .map(person -> enter(person, encoded, client)));
  }

  private NewSession enter(PersonId person, String encoded, Client client) {
    Instant at = instant();
    accounts.open(person, at);
    accounts.setPassword(person, encoded, at);
    sessions.endAll(person, Ending.PASSWORD_CHANGED);
    links.voidAll(person, Purpose.RECOVERY);
    events.note(person, EventKind.INVITATION_ACCEPTED, client, at);
    audit.record(Act.of(person.actor(), at), "accounts.accept", "person:" + person, Map.of());
    return signIn.enter(person, Method.PASSWORD, client);
  }

  public AccountState state(PersonId person) {
    if (accounts.find(person).isPresent()) {
      return AccountState.ENTERED;
    }
    return links.isWaiting(person, Purpose.INVITATION, instant())
        ? AccountState.INVITED
        : AccountState.NONE;
  }

  private Instant instant() {
    return now.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> T together(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(transaction -> work.get()));
  }
}
