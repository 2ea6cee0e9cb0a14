package permed.platform.post.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.post.Mail;

/** The table {@code post.mail} as the sender sees it. */
@Repository
class MailTable {

  /** Longer than one hand-over can last; whoever holds a letter longer has died. */
  static final Duration LEASE = Duration.ofMinutes(15);

  private final JdbcClient jdbc;

  MailTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it was new. */
  boolean insert(Mail mail, String messageId, Instant now) {
    return jdbc.sql(
                """
                insert into post.mail
                  (id, key, message_id, recipient, address, subject, text, secret, state,
                    created_at, attempts, next_attempt_at, give_up_at, error)
                values (:id, :key, :messageId, :recipient, :address, :subject, :text, :secret,
                  'planned', :now, 0, :now, :giveUp, '')
                on conflict (key) do nothing
                """)
            .param("id", UUID.randomUUID())
            .param("key", mail.key())
            .param("messageId", messageId)
            .param("recipient", mail.recipient() == null ? null : mail.recipient().value())
            .param("address", mail.to().toLowerCase(Locale.ROOT))
            .param("subject", mail.subject())
            .param("text", mail.text())
            .param("secret", mail.secret())
            .param("now", utc(now))
            .param("giveUp", utc(now.plus(Backoff.PATIENCE)))
            .update()
        == 1;
  }

  /** Takes the letter that is due longest, for this sender alone while the lease lasts. */
  Optional<Letter> take(Instant now) {
    return jdbc.sql(
            """
            update post.mail
            set state = 'sending', attempts = attempts + 1, next_attempt_at = :lease
            where id = (
              select id from post.mail
              where state in ('planned', 'sending') and next_attempt_at <= :now
              order by next_attempt_at, id
              limit 1
              for update skip locked)
            returning id, key, message_id, created_at, address, subject, text, attempts, give_up_at
            """)
        .param("now", utc(now))
        .param("lease", utc(now.plus(LEASE)))
        .query(MailTable::letter)
        .optional();
  }

  void markSent(Letter letter, Instant now) {
    settle(
        letter,
        """
        state = 'sent', sent_at = :at, next_attempt_at = null, error = '',
          text = case when secret then null else text end
        """,
        now,
        "");
  }

  void postpone(Letter letter, Instant until, String error) {
    settle(letter, "state = 'planned', next_attempt_at = :at, error = :error", until, error);
  }

  void giveUp(Letter letter, Instant now, String error) {
    settle(
        letter,
        """
        state = 'failed', failed_at = :at, next_attempt_at = null, error = :error,
          text = case when secret then null else text end
        """,
        now,
        error);
  }

  /** Only whoever took the letter last may say what became of it. */
  private void settle(Letter letter, String change, Instant at, String error) {
    jdbc.sql(
            "update post.mail set "
                + change
                + " where id = :id and state = 'sending' and attempts = :attempt")
        .param("id", letter.id())
        .param("attempt", letter.attempt())
        .param("at", utc(at))
        .param("error", error)
        .update();
  }

  private static Letter letter(ResultSet row, int number) throws SQLException {
    return new Letter(
        row.getObject("id", UUID.class),
        row.getString("key"),
        row.getString("message_id"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getString("address"),
        row.getString("subject"),
        row.getString("text"),
        row.getInt("attempts"),
        row.getObject("give_up_at", OffsetDateTime.class).toInstant());
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
