package permed.platform.accounts.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

/** What proves a person besides the password: a code generator, and codes on paper for bad days. */
@Component
public class SecondFactors {

  /** Recovery codes a person is given at once. */
  public static final int CODES = 10;

  private static final int SECRET_BYTES = 20;
  private static final int CODE_BYTES = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final AccountRows accounts;
  private final PasskeyRows passkeys;
  private final Events events;
  private final People people;
  private final AccountMails mails;
  private final AuditLog audit;
  private final TransactionTemplate transactions;
  private final InstantSource now;

  SecondFactors(
      AccountRows accounts,
      PasskeyRows passkeys,
      Events events,
      People people,
      AccountMails mails,
      AuditLog audit,
      TransactionTemplate transactions,
      InstantSource now) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.events = events;
    this.people = people;
    this.mails = mails;
    this.audit = audit;
    this.transactions = transactions;
    this.now = now;
  }

  /** A secret for a new generator, in base 32; it counts only once a code of it is entered. */
  public String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes);
  }

  /** The secret as generators read it from a link or a QR code. */
  public String otpauth(String secret, Person person) {
    String label = "PerMed:" + (person.email() == null ? person.name() : person.email());
    return "otpauth://totp/"
        + URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20")
        + "?secret="
        + secret
        + "&issuer=PerMed";
  }

  /** Whether the person has a generator. */
  public boolean hasGenerator(PersonId person) {
    return accounts.find(person).map(Account::totpSecret).isPresent();
  }

  /** Whether the person has a generator or a passkey. */
  public boolean hasAny(PersonId person) {
    return hasGenerator(person) || passkeys.has(person);
  }

  public int codesLeft(PersonId person) {
    return accounts.codesLeft(person);
  }

  /**
   * Adds a generator, proved by its current code; replaces an earlier one.
   *
   * @return false for a wrong code
   */
  public boolean addGenerator(PersonId person, String secret, String code, Client client) {
    Instant at = now.instant();
    OptionalLong step = Totp.USUAL.findStep(Base32.decode(secret), digits(code), at);
    step.ifPresent(
        found ->
            transactions.executeWithoutResult(
                transaction -> {
                  accounts.setTotp(person, secret, found);
                  tell(person, EventKind.GENERATOR_ADDED, client, at);
                }));
    return step.isPresent();
  }

  /** Takes the generator away, and the recovery codes with the last second factor. */
  public void removeGenerator(PersonId person, Client client) {
    Instant at = now.instant();
    transactions.executeWithoutResult(
        transaction -> {
          accounts.setTotp(person, null, 0);
          dropCodesOfNothing(person);
          tell(person, EventKind.GENERATOR_REMOVED, client, at);
        });
  }

  /** Ten new recovery codes, shown now and never again; earlier ones stop working. */
  public List<String> renewCodes(PersonId person, Client client) {
    Instant at = now.instant();
    List<String> codes = IntStream.range(0, CODES).mapToObj(n -> newCode()).toList();
    transactions.executeWithoutResult(
        transaction -> {
          accounts.replaceCodes(person, codes.stream().map(SecondFactors::hash).toList());
          tell(person, EventKind.CODES_RENEWED, client, at);
        });
    return codes;
  }

  /** Whether a code is right; it is not accepted again. Works within the caller's transaction. */
  Optional<Method> accept(PersonId person, String code, Instant at) {
    String secret = accounts.find(person).map(Account::totpSecret).orElse(null);
    if (secret != null) {
      OptionalLong step = Totp.USUAL.findStep(Base32.decode(secret), digits(code), at);
      if (step.isPresent() && accounts.acceptStep(person, step.getAsLong())) {
        return Optional.of(Method.CODE);
      }
    }
    return accounts.useCode(person, hash(code))
        ? Optional.of(Method.RECOVERY_CODE)
        : Optional.empty();
  }

  /** Takes every second factor away, for a person who lost them all; the secretariat does it. */
  public void reset(PersonId person, Act act) {
    transactions.executeWithoutResult(
        transaction -> {
          accounts.setTotp(person, null, 0);
          accounts.replaceCodes(person, List.of());
          passkeys.deleteOf(person);
          events.note(person, EventKind.SECOND_FACTOR_RESET, Client.ITSELF, act.at());
          mails.notice(people.get(person), EventKind.SECOND_FACTOR_RESET, Client.ITSELF, act.at());
          audit.record(act, "accounts.reset-second-factor", "person:" + person, Map.of());
        });
  }

  void dropCodesOfNothing(PersonId person) {
    if (!hasAny(person)) {
      accounts.replaceCodes(person, List.of());
    }
  }

  private void tell(PersonId person, EventKind kind, Client client, Instant at) {
    events.note(person, kind, client, at);
    mails.notice(people.get(person), kind, client, at);
    audit.record(Act.of(person.actor(), at), "accounts." + kind.id(), "person:" + person, Map.of());
  }

  private static String newCode() {
    byte[] bytes = new byte[CODE_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.encode(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
  }

  private static byte[] hash(String code) {
    String letters = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return Secret.hash(letters.getBytes(StandardCharsets.UTF_8));
  }

  private static String digits(String code) {
    return code.replaceAll("\\s", "");
  }
}
