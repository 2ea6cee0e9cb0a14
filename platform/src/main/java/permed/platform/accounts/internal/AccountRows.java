package permed.platform.accounts.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.people.PersonId;

/** The tables of accounts, recovery codes and identities at organisations. */
@Repository
class AccountRows {

  private final JdbcClient jdbc;

  AccountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(PersonId person) {
    return jdbc.sql(
            """
            select person, created_at, password, password_set_at, totp_secret,
              second_factor_asked_at
            from accounts.account where person = :person
            """)
        .param("person", person.value())
        .query(AccountRows::account)
        .optional();
  }

  /** The account of a person, made if there was none. */
  Account open(PersonId person, Instant at) {
    jdbc.sql(
            """
            insert into accounts.account (person, created_at) values (:person, :at)
            on conflict (person) do nothing
            """)
        .param("person", person.value())
        .param("at", at(at))
        .update();
    return find(person).orElseThrow();
  }

  void setPassword(PersonId person, String encoded, Instant at) {
    jdbc.sql(
            """
            update accounts.account set password = :password, password_set_at = :at
            where person = :person
            """)
        .param("person", person.value())
        .param("password", encoded)
        .param("at", at(at))
        .update();
  }

  void setTotp(PersonId person, @Nullable String secret, long step) {
    jdbc.sql(
            """
            update accounts.account set totp_secret = :secret, totp_step = :step
            where person = :person
            """)
        .param("person", person.value())
        .param("secret", secret)
        .param("step", step)
        .update();
  }

  /** Whether the step is later than any accepted before; it then counts as accepted. */
  boolean acceptStep(PersonId person, long step) {
    return jdbc.sql(
                """
                update accounts.account set totp_step = :step
                where person = :person and totp_step < :step
                """)
            .param("person", person.value())
            .param("step", step)
            .update()
        == 1;
  }

  /** When the person was first asked for a second factor, now if never before. */
  Instant askSecondFactor(PersonId person, Instant at) {
    return jdbc.sql(
            """
            update accounts.account
            set second_factor_asked_at = coalesce(second_factor_asked_at, :at)
            where person = :person
            returning second_factor_asked_at
            """)
        .param("person", person.value())
        .param("at", at(at))
        .query((row, n) -> instant(row, 1))
        .single();
  }

  void replaceCodes(PersonId person, List<byte[]> hashes) {
    jdbc.sql("delete from accounts.recovery_code where person = :person")
        .param("person", person.value())
        .update();
    if (!hashes.isEmpty()) {
      jdbc.sql(
              """
              insert into accounts.recovery_code (person, hash)
              select :person, hash from unnest(:hashes) hash
              """)
          .param("person", person.value())
          .param("hashes", hashes.toArray(byte[][]::new))
          .update();
    }
  }

  /** Whether the code was there; it is gone now. */
  boolean useCode(PersonId person, byte[] hash) {
    return jdbc.sql("delete from accounts.recovery_code where person = :person and hash = :hash")
            .param("person", person.value())
            .param("hash", hash)
            .update()
        == 1;
  }

  int codesLeft(PersonId person) {
    return jdbc.sql("select count(*) from accounts.recovery_code where person = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  Optional<PersonId> findIdentity(String issuer, String subject) {
    return jdbc.sql(
            "select person from accounts.identity where issuer = :issuer and subject = :subject")
        .param("issuer", issuer)
        .param("subject", subject)
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Binds a subject to a person; false where either is bound otherwise. */
  boolean bind(String issuer, String subject, PersonId person, Instant at) {
    return jdbc.sql(
                """
                insert into accounts.identity (issuer, subject, person, bound_at)
                values (:issuer, :subject, :person, :at)
                on conflict do nothing
                """)
            .param("issuer", issuer)
            .param("subject", subject)
            .param("person", person.value())
            .param("at", at(at))
            .update()
        == 1;
  }

  List<String> issuers(PersonId person) {
    return jdbc.sql("select issuer from accounts.identity where person = :person order by issuer")
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  boolean unbind(String issuer, PersonId person) {
    return jdbc.sql("delete from accounts.identity where person = :person and issuer = :issuer")
            .param("person", person.value())
            .param("issuer", issuer)
            .update()
        == 1;
  }

  void unbindAll(PersonId person) {
    jdbc.sql("delete from accounts.identity where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Deletes the account and all that hangs on it. */
  void delete(PersonId person) {
    jdbc.sql("delete from accounts.account where person = :person")
        .param("person", person.value())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        new PersonId(row.getObject(1, UUID.class)),
        instant(row, 2),
        row.getString(3),
        row.getObject(4) == null ? null : instant(row, 4),
        row.getString(5),
        row.getObject(6) == null ? null : instant(row, 6));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
