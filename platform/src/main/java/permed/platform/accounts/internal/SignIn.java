package permed.platform.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.accounts.SecondFactorPolicy;
import permed.platform.accounts.internal.Budgets.Claim;
import permed.platform.accounts.internal.Budgets.Kind;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

/**
 * The way in: a first proof, a second one where the account has or needs one, then the session.
 *
 * <p>Attempts are limited by network, and by account for devices the account does not know. A
 * device it knows has attempts of its own, so that strangers cannot keep the owner out (OWASP's
 * scheme of device cookies).
 */
@Component
public class SignIn {

  private final People people;
  private final AccountRows accounts;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final SecondFactorPolicy policy;
  private final Sessions sessions;
  private final Budgets budgets;
  private final Events events;
  private final AccountMails mails;
  private final TransactionTemplate transactions;
  private final InstantSource now;

  SignIn(
      People people,
      AccountRows accounts,
      Passwords passwords,
      SecondFactors factors,
      SecondFactorPolicy policy,
      Sessions sessions,
      Budgets budgets,
      Events events,
      AccountMails mails,
      TransactionTemplate transactions,
      InstantSource now) {
    this.people = people;
    this.accounts = accounts;
    this.passwords = passwords;
    this.factors = factors;
    this.policy = policy;
    this.sessions = sessions;
    this.budgets = budgets;
    this.events = events;
    this.mails = mails;
    this.transactions = transactions;
    this.now = now;
  }

  /** The first proof: what somebody typed as address and password. */
  public SignInOutcome withPassword(String email, String password, Client client) {
    Optional<Person> person = EmailAddress.parse(email).flatMap(people::findByEmail);
    PersonId id = person.map(Person::id).orElse(null);
    List<Claim> claims = claims(id, email, client);
    Optional<Duration> wait = budgets.take(claims);
    if (wait.isPresent()) {
      note(id, EventKind.SLOWED_DOWN, client);
      return new Slow(wait.get());
    }
    String encoded = id == null ? null : accounts.find(id).map(Account::password).orElse(null);
    if (!passwords.matches(password, encoded) || id == null) {
      note(id, EventKind.WRONG_PASSWORD, client);
      return new Refused();
    }
    budgets.giveBack(claims);
    return new Entered(together(() -> enter(id, Method.PASSWORD, client)));
  }

  /** The second proof: a code of the generator, or one of the recovery codes. */
  public SignInOutcome withCode(Session pending, String code, Client client) {
    PersonId id = pending.person();
    List<Claim> claims = codeClaims(id, client);
    Optional<Duration> wait = budgets.take(claims);
    if (wait.isPresent()) {
      note(id, EventKind.SLOWED_DOWN, client);
      return new Slow(wait.get());
    }
    return together(
        () -> {
          Optional<Method> accepted = factors.accept(id, code, instant());
          if (accepted.isEmpty()) {
            note(id, EventKind.WRONG_CODE, client);
            return new Refused();
          }
          budgets.giveBack(claims);
          if (accepted.get() == Method.RECOVERY_CODE) {
            tell(id, EventKind.RECOVERY_CODE_USED, client);
          }
          Method method = pending.method() == Method.PASSWORD ? accepted.get() : pending.method();
          return new Entered(open(pending, method, client));
        });
  }

  /** A passkey that was verified, user included: two factors in one. */
  public NewSession withPasskey(PersonId person, Client client) {
    return together(() -> opened(person, Method.PASSKEY, client));
  }

  /** A passkey as second proof after a password. */
  NewSession withPasskey(Session pending, Client client) {
    return together(() -> open(pending, Method.PASSKEY, client));
  }

  /** An organisation that says who it is; a second factor follows unless it asked for one. */
  NewSession withOrganisation(PersonId person, boolean twoFactors, Client client) {
    return together(
        () ->
            twoFactors
                ? opened(person, Method.ORGANISATION, client)
                : enter(person, Method.ORGANISATION, client));
  }

  /** Enters after the first proof, or stops where a second one is due. */
  NewSession enter(PersonId person, Method method, Client client) {
    if (factors.hasAny(person)) {
      return sessions.begin(person, Stage.SECOND_FACTOR, method, client);
    }
    if (policy.isRequired(person)) {
      accounts.askSecondFactor(person, instant());
      return sessions.begin(person, Stage.ENROLMENT, method, client);
    }
    return opened(person, method, client);
  }

  /** Until when a person who must set up a second factor may still enter without. */
  public Instant graceEnds(Session enrolment) {
    return policy.graceEnds(accounts.askSecondFactor(enrolment.person(), instant()));
  }

  /** Enters without the second factor that is asked for, while the grace lasts. */
  public Optional<NewSession> enterWithout(Session enrolment, Client client) {
    return graceEnds(enrolment).isAfter(instant())
        ? Optional.of(together(() -> open(enrolment, enrolment.method(), client)))
        : Optional.empty();
  }

  /** Enters once the second factor that was asked for is set up. */
  public NewSession enterEnrolled(Session enrolment, Client client) {
    if (!factors.hasAny(enrolment.person())) {
      throw new IllegalStateException("no second factor of " + enrolment.person());
    }
    return together(() -> open(enrolment, enrolment.method(), client));
  }

  /** Proves an open session anew by the password; its token changes. */
  public SignInOutcome confirm(Session session, String password, Client client) {
    PersonId id = session.person();
    List<Claim> claims = claims(id, "", client);
    Optional<Duration> wait = budgets.take(claims);
    if (wait.isPresent()) {
      return new Slow(wait.get());
    }
    if (!passwords.matches(password, accounts.find(id).map(Account::password).orElse(null))) {
      note(id, EventKind.WRONG_PASSWORD, client);
      return new Refused();
    }
    budgets.giveBack(claims);
    return new Entered(confirmed(session, client));
  }

  /** Proves an open session anew; its token changes. */
  NewSession confirmed(Session session, Client client) {
    return together(() -> sessions.advance(session, Stage.OPEN, session.method(), client));
  }

  public void signOut(Session session, Client client) {
    together(
        () -> {
          sessions.end(session.person(), session.id(), Ending.SIGNED_OUT);
          return events(session.person(), EventKind.SIGNED_OUT, client);
        });
  }

  /** Whether a person can prove a session anew by password. */
  public boolean hasPassword(PersonId person) {
    return accounts.find(person).map(Account::password).isPresent();
  }

  private NewSession opened(PersonId person, Method method, Client client) {
    announce(person, client);
    return sessions.begin(person, Stage.OPEN, method, client);
  }

  private NewSession open(Session pending, Method method, Client client) {
    announce(pending.person(), client);
    return sessions.advance(pending, Stage.OPEN, method, client);
  }

  /** A mail only where a person who has devices comes with another one. */
  private void announce(PersonId person, Client client) {
    if (sessions.hasKnownDevices(person) && !sessions.isKnownDevice(person, client)) {
      tell(person, EventKind.SIGNED_IN, client);
    } else {
      note(person, EventKind.SIGNED_IN, client);
    }
  }

  /** A device the account knows shares its attempts with nobody, not even with its network. */
  private List<Claim> claims(@Nullable PersonId person, String email, Client client) {
    if (person != null && sessions.isKnownDevice(person, client)) {
      return List.of(new Claim(Kind.DEVICE, client.device() + " " + person));
    }
    String whose = person == null ? hashed(email) : person.toString();
    return List.of(new Claim(Kind.ACCOUNT, whose), new Claim(Kind.NETWORK, client.network()));
  }

  private List<Claim> codeClaims(PersonId person, Client client) {
    return sessions.isKnownDevice(person, client)
        ? List.of(new Claim(Kind.CODE, client.device() + " " + person))
        : List.of(
            new Claim(Kind.CODE, person.toString()), new Claim(Kind.NETWORK, client.network()));
  }

  private static String hashed(String email) {
    byte[] text = email.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Secret.hash(text));
  }

  private void tell(PersonId person, EventKind kind, Client client) {
    note(person, kind, client);
    mails.notice(people.get(person), kind, client, instant());
  }

  private void note(@Nullable PersonId person, EventKind kind, Client client) {
    if (person != null) {
      events(person, kind, client);
    }
  }

  private EventKind events(PersonId person, EventKind kind, Client client) {
    events.note(person, kind, client, instant());
    return kind;
  }

  private Instant instant() {
    return now.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> T together(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(transaction -> work.get()));
  }
}
