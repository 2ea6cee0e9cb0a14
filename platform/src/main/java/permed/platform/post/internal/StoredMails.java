package permed.platform.post.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.post.Mail;
import permed.platform.post.MailFilter;
import permed.platform.post.MailState;
import permed.platform.post.Mails;
import permed.platform.post.Outbox;
import permed.platform.post.RetryOutcome;
import permed.platform.post.SentMail;
import permed.platform.site.PlatformSettings;

/** The outbox kept in the database. */
@Component
class StoredMails implements Outbox, Mails {

  private final MailTable mails;
  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final InstantSource now;
  private final String domain;

  StoredMails(
      MailTable mails,
      JdbcClient jdbc,
      AuditLog audit,
      InstantSource now,
      PlatformSettings settings) {
    this.mails = mails;
    this.jdbc = jdbc;
    this.audit = audit;
    this.now = now;
    this.domain = settings.mail().domain();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean send(Mail mail) {
    return mails.insert(mail, "<" + UUID.randomUUID() + "@" + domain + ">", now.instant());
  }

  @Override
  public List<SentMail> list(MailFilter filter, @Nullable UUID after, int limit) {
    return jdbc.sql(
            """
            select id, key, address, subject, state, created_at, attempts, next_attempt_at, error,
              sent_at
            from post.mail
            where (cast(:state as text) is null or state = :state)
              and (:address = '' or address = :address)
              and (cast(:after as uuid) is null or (created_at, id)
                < (select created_at, id from post.mail where id = :after))
            order by created_at desc, id desc
            limit :limit
            """)
        .param("state", filter.state() == null ? null : name(filter.state()))
        .param("address", filter.to())
        .param("after", after)
        .param("limit", Math.clamp(limit, 1, LARGEST_PAGE))
        .query(StoredMails::sentMail)
        .list();
  }

  @Override
  public Map<MailState, Long> counts() {
    Map<MailState, Long> counts = new EnumMap<>(MailState.class);
    jdbc.sql("select state, count(*) as mails from post.mail group by state")
        .query(
            row -> {
              counts.put(state(row), row.getLong("mails"));
            });
    return counts;
  }

  @Override
  public Map<String, MailState> states(Collection<String> keys) {
    Map<String, MailState> states = new HashMap<>();
    jdbc.sql("select key, state from post.mail where key = any(:keys)")
        .param("keys", keys.toArray(String[]::new))
        .query(
            row -> {
              states.put(row.getString("key"), state(row));
            });
    return states;
  }

  @Override
  @Transactional
  public RetryOutcome retry(UUID mail, Act act) {
    Optional<Waiting> found =
        jdbc.sql("select state, text is null as blank from post.mail where id = :id for update")
            .param("id", mail)
            .query((row, number) -> new Waiting(state(row), row.getBoolean("blank")))
            .optional();
    if (found.isEmpty()) {
      return new RetryOutcome.Unknown();
    }
    MailState state = found.get().state();
    if (state == MailState.SENT || state == MailState.SENDING) {
      return new RetryOutcome.NotWaiting(state);
    }
    if (found.get().blank()) {
      return new RetryOutcome.TextGone();
    }
    planNow(mail, act.at());
    audit.record(act, "post.retry", "mail:" + mail, Map.of("was", name(state)));
    return new RetryOutcome.Planned();
  }

  private void planNow(UUID mail, Instant at) {
    jdbc.sql(
            """
            update post.mail
            set state = 'planned', next_attempt_at = :now, give_up_at = :giveUp, failed_at = null
            where id = :id
            """)
        .param("id", mail)
        .param("now", MailTable.utc(at))
        .param("giveUp", MailTable.utc(at.plus(Backoff.PATIENCE)))
        .update();
  }

  private record Waiting(MailState state, boolean blank) {}

  private static SentMail sentMail(ResultSet row, int number) throws SQLException {
    return new SentMail(
        row.getObject("id", UUID.class),
        row.getString("key"),
        row.getString("address"),
        row.getString("subject"),
        state(row),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getInt("attempts"),
        instant(row, "next_attempt_at"),
        row.getString("error"),
        instant(row, "sent_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static MailState state(ResultSet row) throws SQLException {
    return MailState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
  }

  private static String name(MailState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
