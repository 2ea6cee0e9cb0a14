package permed.platform.accounts.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.people.CorrectOutcome.Corrected;
import permed.platform.people.CorrectOutcome.EmailTaken;
import permed.platform.people.CorrectOutcome.Stale;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonId;

/** A person's own change of address: it counts once both addresses have said yes. */
@Component
public class AddressChanges {

  private static final Duration LIFE = Duration.ofDays(2);

  private final JdbcClient jdbc;
  private final People people;
  private final Events events;
  private final AccountMails mails;
  private final TransactionTemplate transactions;
  private final InstantSource now;

  AddressChanges(
      JdbcClient jdbc,
      People people,
      Events events,
      AccountMails mails,
      TransactionTemplate transactions,
      InstantSource now) {
    this.jdbc = jdbc;
    this.people = people;
    this.events = events;
    this.mails = mails;
    this.transactions = transactions;
    this.now = now;
  }

  /** What became of a click on a link. */
  public enum Confirmation {
    /** The other address still has to say yes. */
    HALF,
    /** Both have; the person has the new address. */
    DONE,
    /** Somebody else has the address by now. */
    TAKEN,
    /** The link does not work any more. */
    SPENT
  }

  /** Sends both links; false where somebody has the address already. */
  public boolean ask(PersonId id, EmailAddress address) {
    if (people.findByEmail(address).isPresent()) {
      return false;
    }
    Person person = people.get(id);
    Secret old = Secret.random();
    Secret other = Secret.random();
    Instant at = instant();
    return together(
        () -> {
          insert(id, address, old, other, at);
          mails.oldAddress(person, old, at.plus(LIFE));
          mails.newAddress(person, address, other, at.plus(LIFE));
          return true;
        });
  }

  /** The address a link is about, while it works. */
  public Optional<String> find(String secret) {
    return jdbc.sql(
            """
            select address from accounts.address_change
            where (old_hash = :hash or new_hash = :hash) and expires_at > :now
            """)
        .param("hash", new Secret(secret).hash())
        .param("now", at(instant()))
        .query(String.class)
        .optional();
  }

  /** Says yes for one of the addresses. */
  public Confirmation confirm(String secret, Client client) {
    return together(
        () ->
            confirmed(new Secret(secret), instant())
                .map(change -> change.both() ? carryOut(change, client) : Confirmation.HALF)
                .orElse(Confirmation.SPENT));
  }

  private Confirmation carryOut(Change change, Client client) {
    Instant at = instant();
    Person person = people.get(change.person());
    EmailAddress address = new EmailAddress(change.address());
    jdbc.sql("delete from accounts.address_change where person = :person")
        .param("person", person.id().value())
        .update();
    boolean taken =
        people.findByEmail(address).filter(other -> !other.id().equals(person.id())).isPresent();
    if (taken) {
      return Confirmation.TAKEN;
    }
    PersonDetails details = PersonDetails.of(person).withEmail(address);
    Act act = Act.of(person.id().actor(), at);
    return switch (people.correct(person.id(), person.version(), details, act)) {
      case Corrected done -> {
        events.note(person.id(), EventKind.ADDRESS_CHANGED, client, at);
        yield Confirmation.DONE;
      }
      case Stale other -> throw new IllegalStateException("changed within one transaction");
      case EmailTaken other -> Confirmation.TAKEN;
    };
  }

  private void insert(PersonId id, EmailAddress address, Secret old, Secret other, Instant at) {
    jdbc.sql(
            """
            insert into accounts.address_change
              (person, address, old_hash, new_hash, created_at, expires_at)
            values (:person, :address, :old, :new, :at, :expires)
            on conflict (person) do update set address = excluded.address,
              old_hash = excluded.old_hash, new_hash = excluded.new_hash,
              created_at = excluded.created_at, expires_at = excluded.expires_at,
              old_confirmed_at = null, new_confirmed_at = null
            """)
        .param("person", id.value())
        .param("address", address.text())
        .param("old", old.hash())
        .param("new", other.hash())
        .param("at", at(at))
        .param("expires", at(at.plus(LIFE)))
        .update();
  }

  private Optional<Change> confirmed(Secret secret, Instant now) {
    return jdbc.sql(
            """
            update accounts.address_change set
              old_confirmed_at = case when old_hash = :hash
                then coalesce(old_confirmed_at, :now) else old_confirmed_at end,
              new_confirmed_at = case when new_hash = :hash
                then coalesce(new_confirmed_at, :now) else new_confirmed_at end
            where (old_hash = :hash or new_hash = :hash) and expires_at > :now
            returning person, address, old_confirmed_at is not null and new_confirmed_at is not null
            """)
        .param("hash", secret.hash())
        .param("now", at(now))
        .query(
            (row, n) ->
                new Change(
                    new PersonId(row.getObject(1, UUID.class)),
                    row.getString(2),
                    row.getBoolean(3)))
        .optional();
  }

  int deleteBefore(Instant instant) {
    return jdbc.sql("delete from accounts.address_change where expires_at < :instant")
        .param("instant", at(instant))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private Instant instant() {
    return now.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private <T> T together(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(transaction -> work.get()));
  }

  private record Change(PersonId person, String address, boolean both) {}
}
