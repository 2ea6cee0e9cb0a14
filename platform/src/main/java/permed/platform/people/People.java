package permed.platform.people;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.CorrectOutcome.Corrected;
import permed.platform.people.CorrectOutcome.Stale;
import permed.platform.people.RegisterOutcome.Registered;

/**
 * The persons of the consortium, each written down once.
 *
 * <p>Every change is one transaction with one audit line, which names fields but never values.
 */
@Component
public class People {

  private final PersonRows rows;
  private final TransactionTemplate transactions;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Erasure erasure;

  People(
      PersonRows rows,
      TransactionTemplate transactions,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.transactions = transactions;
    this.audit = audit;
    this.events = events;
    this.erasure = new Erasure(rows, audit, events);
  }

  /** The persons of a database, for what works without the application. */
  public static People over(DataSource database, ApplicationEventPublisher events) {
    return new People(
        new PersonRows(JdbcClient.create(database)),
        new TransactionTemplate(new JdbcTransactionManager(database)),
        AuditLog.over(database),
        events);
  }

  /** A person, also an erased one; throws NoSuchElementException for an id nobody has. */
  public Person get(PersonId id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
  }

  /** A person, also an erased one. */
  public Optional<Person> find(PersonId id) {
    return rows.find(id);
  }

  public Optional<Person> findByEmail(EmailAddress email) {
    return rows.findByEmail(email);
  }

  /** Everyone who is not erased, by name. */
  public List<Person> list() {
    return rows.list();
  }

  /** Everyone who agreed to be in the directory, by name. */
  public List<Person> listed() {
    return rows.listed();
  }

  /** How persons are called now, erased ones by their pseudonym; unknown ids are left out. */
  public Map<PersonId, String> names(Collection<PersonId> ids) {
    Map<PersonId, String> names = new HashMap<>();
    rows.list(ids).forEach(person -> names.put(person.id(), person.name()));
    return names;
  }

  /** Writes a person down; consent to the directory is asked of the person later. */
  public RegisterOutcome register(NewPerson person, Act act) {
    return together(
        () -> {
          if (!rows.insert(person, act.at())) {
            return new RegisterOutcome.EmailTaken(Objects.requireNonNull(person.details().email()));
          }
          audit.record(act, "people.register", subject(person.id()), Map.of());
          Person registered = get(person.id());
          events.publishEvent(new PersonRegistered(registered, act));
          return new Registered(registered);
        });
  }

  /**
   * Changes what is written down about a person.
   *
   * @param version the version the change is based on
   */
  public CorrectOutcome correct(PersonId id, int version, PersonDetails details, Act act) {
    try {
      return together(() -> corrected(get(id), version, details, act));
    } catch (DuplicateKeyException taken) {
      return new CorrectOutcome.EmailTaken(Objects.requireNonNull(details.email()));
    }
  }

  private CorrectOutcome corrected(Person before, int version, PersonDetails details, Act act) {
    if (before.version() == version && PersonDetails.of(before).equals(details)) {
      return new Corrected(before);
    }
    if (!rows.update(before.id(), version, details)) {
      return new Stale(get(before.id()));
    }
    Person after = get(before.id());
    Map<String, String> changed = Map.of("changed", changed(before, after));
    audit.record(act, "people.correct", subject(before.id()), changed);
    events.publishEvent(new PersonCorrected(before, after, act));
    return new Corrected(after);
  }

  /** Lists a person in the directory or takes the person out; only the person may decide it. */
  public void consentToDirectory(PersonId id, boolean listed, Act act) {
    together(
        () -> {
          if (get(id).listed() != listed) {
            rows.list(id, listed, act.at());
            String operation = listed ? "people.list" : "people.unlist";
            audit.record(act, operation, subject(id), Map.of());
          }
          return id;
        });
  }

  /** What a person agreed to and took back, oldest first. */
  public List<Consent> consents(PersonId id) {
    return rows.consents(id);
  }

  /**
   * Erases a person's data for good and returns the pseudonym the person goes by from now on;
   * erasing again changes nothing. What the person decided stays, under the id.
   */
  public String erase(PersonId id, Act act) {
    return together(() -> erasure.erase(get(id), act));
  }

  /**
   * A person's own wish to be erased: done at once, or put before the secretariat while the person
   * still acts for the consortium.
   */
  public ErasureOutcome requestErasure(PersonId id, boolean engaged, Act act) {
    return together(
        () ->
            engaged
                ? erasure.ask(id, act)
                : new ErasureOutcome.Erased(erasure.erase(get(id), act)));
  }

  /** When a person asked to be erased, if the wish still waits. */
  public Optional<Instant> erasureAskedAt(PersonId id) {
    return rows.erasureAskedAt(id);
  }

  /** Wishes to be erased that wait for the secretariat, oldest first. */
  public List<ErasureRequest> erasureRequests() {
    return rows.erasureRequests();
  }

  static String subject(PersonId id) {
    return "person:" + id;
  }

  private static String changed(Person before, Person after) {
    StringJoiner fields = new StringJoiner(",");
    note(fields, "name", before.name(), after.name());
    note(fields, "email", before.email(), after.email());
    note(fields, "telephone", before.telephone(), after.telephone());
    note(fields, "orcid", before.orcid(), after.orcid());
    note(fields, "language", before.language(), after.language());
    note(fields, "zone", before.zone(), after.zone());
    return fields.toString();
  }

  private static void note(
      StringJoiner fields, String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      fields.add(field);
    }
  }

  private <T> T together(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(transaction -> work.get()));
  }
}
