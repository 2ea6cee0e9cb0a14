package permed.platform.accounts.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.accounts.SignInSettings;
import permed.platform.accounts.SignInSettings.Provider;
import permed.platform.accounts.internal.OrganisationOutcome.Arrived;
import permed.platform.accounts.internal.OrganisationOutcome.Away;
import permed.platform.accounts.internal.OrganisationOutcome.NotConfirmed;
import permed.platform.accounts.internal.OrganisationOutcome.Unknown;
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
 * then on.
 */
@Component
public class Organisations {

  private static final Logger LOG = LoggerFactory.getLogger(Organisations.class);
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final Seal SEAL = new Seal("organisation");

  private final SignInSettings settings;
  private final People people;
  private final AccountRows accounts;
  private final Events events;
  private final SignIn signIn;
  private final TransactionTemplate transactions;
  private final InstantSource now;
  private final Map<String, ClientRegistration> registrations = new ConcurrentHashMap<>();
  private final OidcAuthorizationCodeAuthenticationProvider exchange =
      new OidcAuthorizationCodeAuthenticationProvider(
          new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

  Organisations(
      SignInSettings settings,
      People people,
      AccountRows accounts,
      Events events,
      SignIn signIn,
      TransactionTemplate transactions,
      InstantSource now) {
    this.settings = settings;
    this.people = people;
    this.accounts = accounts;
    this.events = events;
    this.signIn = signIn;
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
    Optional<ClientRegistration> registration = registration(provider);
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
        known ->
            new Departure(
                URI.create(request(known, trip).getAuthorizationRequestUri()),
                SEAL.seal(trip.text())));
  }

  /** Ends: with a session, or with why not. */
  public OrganisationOutcome arrive(
      Provider provider, String sealed, String code, String state, Client client) {
    Optional<Trip> trip =
        SEAL.open(sealed).map(Trip::of).filter(open -> open.fits(provider, state, now.instant()));
    if (trip.isEmpty() || code.isEmpty()) {
      return new NotConfirmed();
    }
    Optional<ClientRegistration> registration = registration(provider);
    return registration.isEmpty()
        ? new Away()
        : confirmed(registration.get(), trip.get(), code)
            .map(user -> enter(provider, user, trip.get(), client))
            .orElseGet(NotConfirmed::new);
  }

  private Optional<OidcUser> confirmed(ClientRegistration registration, Trip trip, String code) {
    OAuth2AuthorizationResponse response =
        OAuth2AuthorizationResponse.success(code)
            .redirectUri(trip.redirect())
            .state(trip.state())
            .build();
    try {
      return exchange.authenticate(
                      new OAuth2LoginAuthenticationToken(
                          registration,
                          new OAuth2AuthorizationExchange(request(registration, trip), response)))
                  instanceof OAuth2LoginAuthenticationToken token
              && token.getPrincipal() instanceof OidcUser user
          ? Optional.of(user)
          : Optional.empty();
    } catch (AuthenticationException refused) {
      LOG.warn("The sign-in of {} was refused: {}", trip.provider(), refused.getMessage());
      return Optional.empty();
    }
  }

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
                events.note(id, EventKind.ORGANISATION_LINKED, client, at);
              }
              return isNew;
            });
  }

  private Optional<ClientRegistration> registration(Provider provider) {
    try {
      return Optional.of(registrations.computeIfAbsent(provider.id(), id -> discover(provider)));
    } catch (RuntimeException unreachable) {
      LOG.warn("The sign-in of {} does not answer at {}", provider.id(), provider.issuer());
      return Optional.empty();
    }
  }

  private static ClientRegistration discover(Provider provider) {
    return ClientRegistrations.fromIssuerLocation(provider.issuer().toString())
        .registrationId(provider.id())
        .clientId(provider.clientId())
        .clientSecret(provider.clientSecret())
        .clientName(provider.name())
        .scope("openid", "email")
        .redirectUri("{baseUrl}/sign-in/organisation/{registrationId}/back")
        .build();
  }

  private static OAuth2AuthorizationRequest request(ClientRegistration registration, Trip trip) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(
            Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
        .clientId(registration.getClientId())
        .redirectUri(trip.redirect())
        .scopes(registration.getScopes())
        .state(trip.state())
        .attributes(
            attributes -> {
              attributes.put(OAuth2ParameterNames.REGISTRATION_ID, trip.provider());
              attributes.put(OidcParameterNames.NONCE, trip.nonce());
              attributes.put(PkceParameterNames.CODE_VERIFIER, trip.verifier());
            })
        .additionalParameters(
            parameters -> {
              parameters.put(OidcParameterNames.NONCE, hashed(trip.nonce()));
              parameters.put(PkceParameterNames.CODE_CHALLENGE, hashed(trip.verifier()));
              parameters.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
            })
        .build();
  }

  private static String hashed(String text) {
    byte[] hash = Secret.hash(text.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** What a browser carries to the provider and back. */
  private record Trip(
      String provider,
      String state,
      String nonce,
      String verifier,
      String redirect,
      String back,
      Instant until) {

    static Trip of(String text) {
      String[] parts = text.split("\n", -1);
      Instant until = Instant.ofEpochSecond(Long.parseLong(parts[6]));
      return new Trip(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], until);
    }

    String text() {
      return String.join(
          "\n",
          provider,
          state,
          nonce,
          verifier,
          redirect,
          back,
          Long.toString(until.getEpochSecond()));
    }

    boolean fits(Provider other, String given, Instant now) {
      return provider.equals(other.id())
          && until.isAfter(now)
          && MessageDigest.isEqual(
              state.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
