package permed.platform.accounts.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.people.PersonId;

/** Links of one use; a new one makes earlier ones of its purpose useless. */
@Repository
class Links {

  private final JdbcClient jdbc;

  Links(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a link is for, and how long it works. */
  enum Purpose {
    INVITATION(Duration.ofDays(14)),
    RECOVERY(Duration.ofHours(1));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }

    Instant ends(Instant begin) {
      return begin.plus(life);
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Secret create(PersonId person, Purpose purpose, Instant at) {
    voidAll(person, purpose);
    Secret secret = Secret.random();
    jdbc.sql(
            """
            insert into accounts.link (hash, person, purpose, created_at, expires_at)
            values (:hash, :person, :purpose, :at, :expires)
            """)
        .param("hash", secret.hash())
        .param("person", person.value())
        .param("purpose", purpose.id())
        .param("at", at(at))
        .param("expires", at(purpose.ends(at)))
        .update();
    return secret;
  }

  /** Whose link it is, while it works. */
  Optional<PersonId> find(Secret secret, Purpose purpose, Instant now) {
    return jdbc.sql(
            """
            select person from accounts.link
            where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
            """)
        .param("hash", secret.hash())
        .param("purpose", purpose.id())
        .param("now", at(now))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Whose link it is; it does not work a second time. */
  Optional<PersonId> use(Secret secret, Purpose purpose, Instant now) {
    return jdbc.sql(
            """
            update accounts.link set used_at = :now
            where hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
            returning person
            """)
        .param("hash", secret.hash())
        .param("purpose", purpose.id())
        .param("now", at(now))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .optional();
  }

  boolean isWaiting(PersonId person, Purpose purpose, Instant now) {
    return jdbc.sql(
            """
            select exists (select from accounts.link
              where person = :person and purpose = :purpose and used_at is null
                and expires_at > :now)
            """)
        .param("person", person.value())
        .param("purpose", purpose.id())
        .param("now", at(now))
        .query(Boolean.class)
        .single();
  }

  void voidAll(PersonId person, Purpose purpose) {
    jdbc.sql(
            """
            delete from accounts.link
            where person = :person and purpose = :purpose and used_at is null
            """)
        .param("person", person.value())
        .param("purpose", purpose.id())
        .update();
  }

  int deleteBefore(Instant instant) {
    return jdbc.sql("delete from accounts.link where expires_at < :instant")
        .param("instant", at(instant))
        .update();
  }

  void deleteOf(PersonId person) {
    jdbc.sql("delete from accounts.link where person = :person")
        .param("person", person.value())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
