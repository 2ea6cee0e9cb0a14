package permed.platform.accounts.internal;

import com.webauthn4j.util.exception.WebAuthnException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.site.Seal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys (Web Authentication, level 3). Each asks for the user's finger, face or PIN, so that one
 * passkey is two factors.
 *
 * <p>A challenge travels sealed through the browser, counts for five minutes and is answered once.
 */
@Component
public class Passkeys {

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Seal CREATING = new Seal("passkey-create");
  private static final Seal USING = new Seal("passkey-use");

  private final PasskeyRows rows;
  private final PasskeyUsers users;
  private final AccountRows accounts;
  private final SecondFactors factors;
  private final People people;
  private final Events events;
  private final AccountMails mails;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final InstantSource now;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  Passkeys(
      PasskeyRows rows,
      PasskeyUsers users,
      AccountRows accounts,
      SecondFactors factors,
      People people,
      Events events,
      AccountMails mails,
      AuditLog audit,
      TransactionTemplate transactions,
      InstantSource now) {
    this.rows = rows;
    this.users = users;
    this.accounts = accounts;
    this.factors = factors;
    this.people = people;
    this.events = events;
    this.mails = mails;
    this.audit = audit;
    this.transactions = transactions;
    this.now = now;
  }

  /** A person's passkeys, the oldest first. */
  public List<Passkey> list(PersonId person) {
    return rows.findByUserId(PasskeyRows.user(person)).stream()
        .map(
            key ->
                new Passkey(
                    key.getCredentialId().toBase64UrlString(),
                    key.getLabel(),
                    key.getCreated(),
                    key.getLastUsed()))
        .toList();
  }

  /** Begins to add a passkey. */
  public Ceremony create(PersonId person, RelyingParty site) {
    Challenge challenge = new Challenge(Bytes.random(), now.instant().plus(LIFE), "" + person);
    String options = json.writeValueAsString(creation(person, challenge, site));
    return new Ceremony(options, CREATING.seal(challenge.text()));
  }

  /** Adds the passkey an authenticator answered with; false for an answer that does not fit. */
  public boolean add(
      PersonId person,
      String sealed,
      String answer,
      String label,
      RelyingParty site,
      Client client) {
    Optional<Challenge> challenge =
        CREATING
            .open(sealed)
            .flatMap(Challenge::parse)
            .filter(open -> open.lives(now.instant()) && open.person().equals("" + person));
    return challenge.isPresent()
        && Boolean.TRUE.equals(
            transactions.execute(
                transaction -> added(person, challenge.get(), answer, label, site, client)));
  }

  private boolean added(
      PersonId person,
      Challenge challenge,
      String answer,
      String label,
      RelyingParty site,
      Client client) {
    Instant at = now.instant();
    if (!rows.spend(challenge.bytes(), at)) {
      return false;
    }
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse> credential =
          json.readValue(answer, new TypeReference<>() {});
      accounts.open(person, at);
      operations(site)
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  creation(person, challenge, site), new RelyingPartyPublicKey(credential, label)));
    } catch (WebAuthnException | JacksonException | IllegalArgumentException unfit) {
      return false;
    }
    return told(person, EventKind.PASSKEY_ADDED, client, at);
  }

  /** Begins to use a passkey, whosever it is. */
  public Ceremony use(RelyingParty site) {
    Challenge challenge = new Challenge(Bytes.random(), now.instant().plus(LIFE), "");
    String options = json.writeValueAsString(request(challenge, site));
    return new Ceremony(options, USING.seal(challenge.text()));
  }

  /** Whose passkey answered; empty for an answer that does not fit or was given before. */
  public Optional<PersonId> verify(String sealed, String answer, RelyingParty site) {
    return USING
        .open(sealed)
        .flatMap(Challenge::parse)
        .filter(challenge -> challenge.lives(now.instant()))
        .flatMap(challenge -> verified(challenge, answer, site));
  }

  private Optional<PersonId> verified(Challenge challenge, String answer, RelyingParty site) {
    try {
      PublicKeyCredential<AuthenticatorAssertionResponse> credential =
          json.readValue(answer, new TypeReference<>() {});
      Bytes user =
          operations(site)
              .authenticate(
                  new RelyingPartyAuthenticationRequest(request(challenge, site), credential))
              .getId();
      return rows.spend(challenge.bytes(), now.instant())
          ? Optional.of(PasskeyRows.person(user))
          : Optional.empty();
    } catch (WebAuthnException | JacksonException | IllegalArgumentException unfit) {
      return Optional.empty();
    }
  }

  /** Removes a passkey of a person's own; false if it is not there. */
  public boolean remove(PersonId person, String id, Client client) {
    return Boolean.TRUE.equals(
        transactions.execute(
            transaction -> {
              boolean gone = rows.delete(person, Bytes.fromBase64(id));
              factors.dropCodesOfNothing(person);
              return gone && told(person, EventKind.PASSKEY_REMOVED, client, now.instant());
            }));
  }

  private boolean told(PersonId person, EventKind kind, Client client, Instant at) {
    events.note(person, kind, client, at);
    mails.notice(people.get(person), kind, client, at);
    audit.record(Act.of(person.actor(), at), "accounts." + kind.id(), "person:" + person, Map.of());
    return true;
  }

  private PublicKeyCredentialCreationOptions creation(
      PersonId person, Challenge challenge, RelyingParty site) {
    Person known = people.get(person);
    List<PublicKeyCredentialDescriptor> there =
        rows.findByUserId(PasskeyRows.user(person)).stream().map(Passkeys::descriptor).toList();
    return PublicKeyCredentialCreationOptions.builder()
        .rp(PublicKeyCredentialRpEntity.builder().id(site.id()).name("PerMed").build())
        .user(PasskeyUsers.user(known))
        .challenge(challenge.bytes())
        .pubKeyCredParams(
            PublicKeyCredentialParameters.EdDSA,
            PublicKeyCredentialParameters.ES256,
            PublicKeyCredentialParameters.RS256)
        .timeout(LIFE)
        .excludeCredentials(there)
        .authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build())
        .attestation(AttestationConveyancePreference.NONE)
        .extensions(new ImmutableAuthenticationExtensionsClientInputs())
        .build();
  }

  private static PublicKeyCredentialRequestOptions request(Challenge challenge, RelyingParty site) {
    return PublicKeyCredentialRequestOptions.builder()
        .challenge(challenge.bytes())
        .rpId(site.id())
        .allowCredentials(List.of())
        .timeout(LIFE)
        .userVerification(UserVerificationRequirement.REQUIRED)
        .extensions(new ImmutableAuthenticationExtensionsClientInputs())
        .build();
  }

  private static PublicKeyCredentialDescriptor descriptor(CredentialRecord key) {
    return PublicKeyCredentialDescriptor.builder()
        .type(Objects.requireNonNull(key.getCredentialType()))
        .id(key.getCredentialId())
        .transports(key.getTransports())
        .build();
  }

  private Webauthn4JRelyingPartyOperations operations(RelyingParty site) {
    return new Webauthn4JRelyingPartyOperations(
        users,
        rows,
        PublicKeyCredentialRpEntity.builder().id(site.id()).name("PerMed").build(),
        Set.of(site.origin()));
  }

  /** What an authenticator has to sign; person is empty where anyone may. */
  private record Challenge(Bytes bytes, Instant until, String person) {

    static Optional<Challenge> parse(String text) {
      String[] parts = text.split(" ", -1);
      return Optional.of(
          new Challenge(
              Bytes.fromBase64(parts[0]),
              Instant.ofEpochSecond(Long.parseLong(parts[1])),
              parts[2]));
    }

    String text() {
      return bytes.toBase64UrlString() + " " + until.getEpochSecond() + " " + person;
    }

    boolean lives(Instant now) {
      return until.isAfter(now);
    }
  }
}
