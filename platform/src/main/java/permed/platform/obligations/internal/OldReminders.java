package permed.platform.obligations.internal;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import permed.platform.people.Forgets;

/** Reminders are kept for as long as somebody may ask whether they were reminded. */
@Component
class OldReminders implements Forgets {

  private static final Period KEPT = Period.ofMonths(24);

  private final JdbcClient jdbc;

  OldReminders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String what() {
    return "reminders";
  }

  @Override
  public Period after() {
    return KEPT;
  }

  @Override
  public int forgetBefore(Instant instant) {
    return jdbc.sql(
            """
            delete from obligations.reminder
            where state <> 'planned' and changed_at < :instant and due < :day
            """)
        .param("instant", instant.atOffset(ZoneOffset.UTC))
        .param("day", instant.atOffset(ZoneOffset.UTC).toLocalDate())
        .update();
  }
}
