package permed.platform.post.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import permed.platform.people.Forgets;
import permed.platform.people.HoldsPersonalRecords;
import permed.platform.people.PersonErased;
import permed.platform.people.PersonId;
import permed.platform.people.RetentionSettings;

/** Which mails went to a person, shown to the person; dropped after a while, or with the person. */
@Component
class OwnMails implements HoldsPersonalRecords, Forgets {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final RetentionSettings retention;

  OwnMails(JdbcClient jdbc, RetentionSettings retention) {
    this.jdbc = jdbc;
    this.retention = retention;
  }

  @Override
  public String section() {
    return "mails";
  }

  @Override
  public Object recordsOf(PersonId person) {
    List<Held> mails =
        jdbc.sql(
                """
                select created_at, subject, state from post.mail
                where recipient = :person
                order by created_at desc
                limit :most
                """)
            .param("person", person.value())
            .param("most", MOST)
            .query(
                (row, number) ->
                    new Held(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        row.getString("state")))
            .list();
    return mails;
  }

  @EventListener
  void forget(PersonErased erased) {
    jdbc.sql("delete from post.mail where recipient = :person")
        .param("person", erased.person().value())
        .update();
  }

  @Override
  public String what() {
    return "mail-bodies";
  }

  @Override
  public Period after() {
    return retention.mailBodies();
  }

  @Override
  public int forgetBefore(Instant instant) {
    return jdbc.sql(
            """
            update post.mail set text = null
            where text is not null and coalesce(sent_at, failed_at) < :instant
            """)
        .param("instant", MailTable.utc(instant))
        .update();
  }

  record Held(Instant at, String subject, String state) {}
}
