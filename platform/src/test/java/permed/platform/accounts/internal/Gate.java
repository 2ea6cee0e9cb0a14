package permed.platform.accounts.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.TestDatabase;
import permed.platform.accounts.SecondFactorPolicy;
import permed.platform.accounts.SignInSettings;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;
import permed.platform.people.EmailAddress;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonCorrected;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonErased;
import permed.platform.people.PersonId;
import permed.platform.people.RegisterOutcome.Registered;
import permed.platform.post.Mail;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Standing;
import permed.platform.site.Wordings;

/** Everything of accounts over a database of its own, with a clock the test moves. */
final class Gate {

  static final String PASSWORD = "seven quiet herons";
  static final Client DESK = new Client("192.0.2.0/24", "Firefox on Linux", "Firefox", "");
  static final Client STRANGER = new Client("198.51.100.0/24", "Chrome on Windows", "Chrome", "");
  static final Wordings WORDINGS = Wordings.ofAllModules();

  final TestDatabase database = TestDatabase.fresh();
  final List<Mail> mails = new ArrayList<>();
  final Set<UUID> officers = new HashSet<>();
  Instant now = Instant.parse("2026-11-21T10:00:00Z");

  final InstantSource clock = () -> now;
  final People people = People.over(database.dataSource(), this::follow);
  final AuditLog audit = AuditLog.over(database.dataSource());
  final SignInSettings settings =
      new SignInSettings(Duration.ofHours(12), Duration.ofDays(7), Period.ofDays(14), List.of());
  final AccountRows accounts;
  final SessionRows sessionRows;
  final PasskeyRows passkeyRows;
  final Links links;
  final Events events;
  final Budgets budgets = new Budgets(clock);
  final Passwords passwords = new Passwords();
  final Sessions sessions;
  final SecondFactors factors;
  final SignIn signIn;
  final Invitations invitations;
  final Recovery recovery;
  final OwnSessions own;
  final OpenedSession opened;
  final AddressChanges changes;
  private final Housekeeping.Following following;

  Gate() {
    JdbcClient jdbc = database.jdbc();
    TransactionTemplate transactions = database.transactions();
    PlatformSettings platform =
        new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("permed", PlatformSettings.class);
    AccountMails post = new AccountMails(this::send, WORDINGS, platform);
    SecondFactorPolicy policy =
        new SecondFactorPolicy(
            person ->
                officers.contains(person)
                    ? new Standing(true, true, Set.of(), Set.of())
                    : Standing.SIGNED_IN,
            settings);
    accounts = new AccountRows(jdbc);
    sessionRows = new SessionRows(jdbc);
    passkeyRows = new PasskeyRows(jdbc);
    links = new Links(jdbc);
    events = new Events(jdbc);
    sessions = new Sessions(sessionRows, settings, clock);
    factors =
        new SecondFactors(accounts, passkeyRows, events, people, post, audit, transactions, clock);
    signIn =
        new SignIn(
            people,
            accounts,
            passwords,
            factors,
            policy,
            sessions,
            budgets,
            events,
            post,
            transactions,
            clock);
    invitations =
        new Invitations(
            people,
            accounts,
            links,
            passwords,
            signIn,
            sessions,
            events,
            post,
            audit,
            transactions,
            clock);
    recovery =
        new Recovery(
            people,
            accounts,
            links,
            passwords,
            sessions,
            budgets,
            events,
            post,
            audit,
            transactions,
            Runnable::run,
            clock);
    own =
        new OwnSessions(
            sessions, accounts, passwords, people, events, post, audit, transactions, clock);
    opened = new OpenedSession(sessions, own);
    changes = new AddressChanges(jdbc, people, events, post, transactions, clock);
    following = new Housekeeping.Following(accounts, links, events, post);
  }

  /** Someone registered, without an account. */
  Person person(String email) {
    PersonDetails details =
        PersonDetails.of(
            "Delegate, " + email, new EmailAddress(email), Locale.UK, ZoneId.of("Europe/Vienna"));
    return ((Registered) people.register(NewPerson.of(details), act())).person();
  }

  /** Someone with an account and {@link #PASSWORD}. */
  Person member(String email) {
    Person person = person(email);
    String link = invitations.link(person.id(), act()).toString();
    invitations.accept(link.substring(link.lastIndexOf('/') + 1), PASSWORD, DESK).orElseThrow();
    mails.clear();
    return person;
  }

  /** Someone with an account who must have a second factor. */
  Person officer(String email) {
    Person person = person(email);
    officers.add(person.id().value());
    String link = invitations.link(person.id(), act()).toString();
    invitations.accept(link.substring(link.lastIndexOf('/') + 1), PASSWORD, DESK).orElseThrow();
    return person;
  }

  SignInOutcome enter(String email, String password, Client client) {
    return signIn.withPassword(email, password, client);
  }

  NewSession entered(String email, Client client) {
    return ((Entered) enter(email, PASSWORD, client)).session();
  }

  /** Adds a code generator and returns its secret. */
  String generator(PersonId person) {
    String secret = factors.newSecret();
    if (!factors.addGenerator(person, secret, code(secret), DESK)) {
      throw new IllegalStateException("the code was not accepted");
    }
    return secret;
  }

  /** The code a generator shows now. */
  String code(String secret) {
    return Totp.USUAL.codeAt(Base32.decode(secret), Totp.stepOf(now));
  }

  Act act() {
    return Act.of(Actor.system("test"), now);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  List<EventKind> happened(PersonId person) {
    return events.list(person, 100).stream().map(Event::kind).toList().reversed();
  }

  /** The token of the link in a mail. */
  static String linkIn(Mail mail) {
    Matcher link = Pattern.compile("https?://\\S+/([A-Za-z0-9_-]{43})\\b").matcher(mail.text());
    if (!link.find()) {
      throw new AssertionError("no link in " + mail.text());
    }
    return link.group(1);
  }

  private boolean send(Mail mail) {
    return mails.add(mail);
  }

  private void follow(Object event) {
    switch (event) {
      case PersonErased erased -> following.erased(erased);
      case PersonCorrected corrected -> following.corrected(corrected);
      default -> {}
    }
  }
}
