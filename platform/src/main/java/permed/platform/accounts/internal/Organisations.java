package permed.platform.accounts.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.accounts.SignInSettings;
import permed.platform.accounts.SignInSettings.Provider;
import permed.platform.accounts.internal.Budgets.Claim;
import permed.platform.accounts.internal.Budgets.Kind;
import permed.platform.accounts.internal.OrganisationOutcome.Arrived;
import permed.platform.accounts.internal.OrganisationOutcome.Away;
import permed.platform.accounts.internal.OrganisationOutcome.NotConfirmed;
import permed.platform.accounts.internal.OrganisationOutcome.Unknown;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.LocalPath;
import permed.platform.site.Seal;

/**
 * The sign-ins of organisations (OpenID Connect, authorization code with PKCE and nonce).
 *
 * <p>Nobody registers this way: the provider must have verified the address, and the address must
 * belong to a registered person. The provider's subject is bound the first time and decides from
 * then on, until the person's address changes: whoever moves to another organisation takes nothing
 * of the old one along.
 */
@Component
public class Organisations {

  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final Seal SEAL = new Seal("organisation");

  private final SignInSettings settings;
  private final People people;
  private final AccountRows accounts;
  private final Events events;
  private final SignIn signIn;
  private final Budgets budgets;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final InstantSource now;
  private final OidcExchange exchange = new OidcExchange();

  Organisations(
      SignInSettings settings,
      People people,
      AccountRows accounts,
      Events events,
      SignIn signIn,
      Budgets budgets,
      AuditLog audit,
      TransactionTemplate transactions,
      InstantSource now) {
    this.settings = settings;
    this.people = people;
    this.accounts = accounts;
    this.events = events;
    this.signIn = signIn;
    this.budgets = budgets;
    this.audit = audit;
    this.transactions = transactions;
    this.now = now;
  }

  public List<Provider> list() {
    return settings.providers();
  }

  public Optional<Provider> find(String id) {
    return list().stream().filter(provider -> provider.id().equals(id)).findFirst();
  }

  /** Begins; empty while the provider does not answer. */
  public Optional<Departure> depart(Provider provider, String redirect, LocalPath back) {
    Optional<ClientRegistration> registration = exchange.registration(provider);
    Trip trip =
        new Trip(
            provider.id(),
            Secret.random().text(),
            Secret.random().text(),
            Secret.random().text(),
            redirect,
            back.path(),
            now.instant().plus(LIFE));
    return registration.map(
        known -> new Departure(exchange.authorization(known, trip), SEAL.seal(trip.text())));
  }

  /** Ends: with a session, or with why not. */
  public OrganisationOutcome arrive(
      Provider provider, String sealed, String code, String state, Client client) {
    Optional<Trip> trip =
        SEAL.open(sealed).map(Trip::of).filter(open -> open.fits(provider, state, now.instant()));
    List<Claim> claims = List.of(new Claim(Kind.NETWORK, client.network()));
    if (trip.isEmpty() || code.isEmpty() || budgets.take(claims).isPresent()) {
      return new NotConfirmed();
    }
    Optional<ClientRegistration> registration = exchange.registration(provider);
    if (registration.isEmpty()) {
      return new Away();
    }
    Optional<OidcUser> user = exchange.confirm(registration.get(), trip.get(), code);
    user.ifPresent(known -> budgets.giveBack(claims));
    return user.map(known -> enter(provider, known, trip.get(), client))
        .orElseGet(NotConfirmed::new);
  }

  /** Names of the organisations whose sign-in is linked to a person. */
  public List<Linked> linked(PersonId person) {
    return accounts.issuers(person).stream()
        .map(issuer -> new Linked(issuer, nameOf(issuer)))
        .toList();
  }

  private String nameOf(String issuer) {
    return list().stream()
        .filter(provider -> provider.issuer().toString().equals(issuer))
        .map(Provider::name)
        .findFirst()
        .orElse(issuer);
  }

  /** Unlinks an organisation's sign-in from a person. */
  public void unlink(PersonId person, String issuer, Client client) {
    Instant at = now.instant();
    transactions.executeWithoutResult(
        transaction -> {
          if (accounts.unbind(issuer, person)) {
            note(person, EventKind.ORGANISATION_UNLINKED, client, at);
          }
        });
  }

  /** The sign-in of an organisation, linked to a person by its issuer. */
  public record Linked(String issuer, String name) {}

  private OrganisationOutcome enter(Provider provider, OidcUser user, Trip trip, Client client) {
    return Objects.requireNonNull(
        transactions.execute(
            transaction ->
                person(provider, user, client)
                    .<OrganisationOutcome>map(
                        person ->
                            new Arrived(
                                signIn.withOrganisation(person, provider.secondFactor(), client),
                                LocalPath.orHome(trip.back())))
                    .orElseGet(Unknown::new)));
  }

  private Optional<PersonId> person(Provider provider, OidcUser user, Client client) {
    String issuer = provider.issuer().toString();
    String subject = Objects.requireNonNull(user.getSubject(), "an id token has a subject");
    Optional<PersonId> bound = accounts.findIdentity(issuer, subject);
    return bound.isPresent() ? bound : bind(issuer, subject, user, client);
  }

  private Optional<PersonId> bind(String issuer, String subject, OidcUser user, Client client) {
    Optional<Person> person =
        Optional.ofNullable(user.getEmail())
            .filter(email -> Boolean.TRUE.equals(user.getEmailVerified()))
            .flatMap(EmailAddress::parse)
            .flatMap(people::findByEmail);
    return person
        .map(Person::id)
        .filter(
            id -> {
              Instant at = now.instant();
              accounts.open(id, at);
              boolean isNew = accounts.bind(issuer, subject, id, at);
              if (isNew) {
                note(id, EventKind.ORGANISATION_LINKED, client, at);
              }
              return isNew;
            });
  }

  private void note(PersonId person, EventKind kind, Client client, Instant at) {
    events.note(person, kind, client, at);
    audit.record(Act.of(person.actor(), at), "accounts." + kind.id(), "person:" + person, Map.of());
  }
}
