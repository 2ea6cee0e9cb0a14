package permed.platform.obligations.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.obligations.Feeds;
import permed.platform.people.PersonId;

/**
 * The hashes of private addresses in the database. A token is looked up by its hash, so how long it
 * takes to refuse one tells nothing of those there are.
 */
@Component
class KeptFeeds implements Feeds {

  private static final int BYTES = 32;

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final SecureRandom random = new SecureRandom();

  KeptFeeds(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  @Override
  @Transactional
  public String renew(PersonId person, Act act) {
    String token = token();
    jdbc.sql(
            """
            insert into obligations.feed (person, token_hash, created_at)
            values (:person, :hash, :now)
            on conflict (person) do update
              set token_hash = excluded.token_hash, created_at = excluded.created_at
            """)
        .param("person", person.value())
        .param("hash", hash(token))
        .param("now", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.record(act, "obligations.renew-feed", "person:" + person, Map.of());
    return token;
  }

  @Override
  @Transactional
  public void end(PersonId person, Act act) {
    int ended =
        jdbc.sql("delete from obligations.feed where person = :person")
            .param("person", person.value())
            .update();
    if (ended > 0) {
      audit.record(act, "obligations.end-feed", "person:" + person, Map.of());
    }
  }

  @Override
  public Optional<Instant> since(PersonId person) {
    return jdbc.sql("select created_at from obligations.feed where person = :person")
        .param("person", person.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public Optional<PersonId> ownerOf(String token) {
    return jdbc.sql("select person from obligations.feed where token_hash = :hash")
        .param("hash", hash(token))
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  private String token() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
