package permed.platform.obligations.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.Reminder;
import permed.platform.obligations.ReminderChoice;
import permed.platform.people.PersonId;

/** The tables of reminders and of what people want of them. */
@Repository
class ReminderTable {

  /** Any number no other lock of ours has. */
  private static final long LOCK = 0x72656d696e64L;

  private static final String COLUMNS =
      "id, obligation, recipient, days_before, due, state, mail_key, changed_at";

  private final JdbcClient jdbc;

  ReminderTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until no other run is at work; held to the end of the transaction. */
  void takeTurn() {
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {});
  }

  /** All that wait, and all that was ever said of some obligations. */
  List<Reminder> relevant(Collection<ObligationKey> obligations) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from obligations.reminder where state = 'planned' or obligation = any(:keys)")
        .param("keys", obligations.stream().map(ObligationKey::toString).toArray(String[]::new))
        .query(ReminderTable::reminder)
        .list();
  }

  void write(List<Reminder> lines) {
    jdbc.sql(
            """
            insert into obligations.reminder
              (id, obligation, recipient, days_before, due, state, changed_at)
            select * from unnest(
              cast(:ids as uuid[]), cast(:obligations as text[]), cast(:recipients as uuid[]),
              cast(:days as int[]), cast(:dues as date[]), cast(:states as text[]),
              cast(:changed as timestamptz[]))
            on conflict (id) do update set due = excluded.due, state = excluded.state,
              changed_at = excluded.changed_at
            where reminder.state <> 'sent'
            """)
        .param("ids", each(lines, UUID[]::new, Reminder::id))
        .param("obligations", each(lines, String[]::new, line -> line.obligation().toString()))
        .param("recipients", each(lines, UUID[]::new, line -> line.recipient().value()))
        .param("days", each(lines, Integer[]::new, Reminder::daysBefore))
        .param("dues", each(lines, String[]::new, line -> line.due().toString()))
        .param("states", each(lines, String[]::new, line -> name(line.state())))
        .param("changed", each(lines, String[]::new, line -> line.changed().toString()))
        .update();
  }

  /** Everyone who is to be reminded of something by a day. */
  List<PersonId> recipientsOn(LocalDate day) {
    return jdbc
        .sql(
            """
            select distinct recipient from obligations.reminder
            where state = 'planned' and fires_on <= :day
            order by recipient
            """)
        .param("day", day)
        .query(UUID.class)
        .list()
        .stream()
        .map(PersonId::new)
        .toList();
  }

  /** What a person is to be reminded of by a day, held until the transaction ends. */
  List<Reminder> take(PersonId recipient, LocalDate day) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from obligations.reminder
                where recipient = :recipient and state = 'planned' and fires_on <= :day
                order by due, obligation, days_before
                for update
                """)
        .param("recipient", recipient.value())
        .param("day", day)
        .query(ReminderTable::reminder)
        .list();
  }

  void markSent(List<Reminder> lines, String mailKey, Instant now) {
    jdbc.sql(
            """
            update obligations.reminder
            set state = 'sent', mail_key = :mailKey, changed_at = :now
            where id = any(:ids) and state = 'planned'
            """)
        .param("ids", each(lines, UUID[]::new, Reminder::id))
        .param("mailKey", mailKey)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Reminder> list(
      Reminder.@Nullable State state,
      @Nullable PersonId recipient,
      @Nullable UUID after,
      int limit) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + """
                 from obligations.reminder
                where (cast(:state as text) is null or state = :state)
                  and (cast(:recipient as uuid) is null or recipient = :recipient)
                  and (cast(:after as uuid) is null or (changed_at, id)
                    < (select changed_at, id from obligations.reminder where id = :after))
                order by changed_at desc, id desc
                limit :limit
                """)
        .param("state", state == null ? null : name(state))
        .param("recipient", recipient == null ? null : recipient.value())
        .param("after", after)
        .param("limit", limit)
        .query(ReminderTable::reminder)
        .list();
  }

  Map<PersonId, ReminderChoice> choices() {
    Map<PersonId, ReminderChoice> choices = new HashMap<>();
    jdbc.sql("select person, reminders from obligations.choice")
        .query(
            row -> {
              choices.put(
                  new PersonId(row.getObject("person", UUID.class)),
                  ReminderChoice.valueOf(row.getString("reminders")));
            });
    return choices;
  }

  void choose(PersonId person, ReminderChoice choice, Instant now) {
    jdbc.sql(
            """
            insert into obligations.choice (person, reminders, chosen_at)
            values (:person, :choice, :now)
            on conflict (person) do update
              set reminders = excluded.reminders, chosen_at = excluded.chosen_at
            """)
        .param("person", person.value())
        .param("choice", choice.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static <T> T[] each(
      List<Reminder> lines, Function<Integer, T[]> array, Function<Reminder, T> column) {
    return lines.stream().map(column).toList().toArray(array.apply(0));
  }

  private static Reminder reminder(ResultSet row, int number) throws SQLException {
    return new Reminder(
        row.getObject("id", UUID.class),
        ObligationKey.parse(row.getString("obligation")).orElseThrow(),
        new PersonId(row.getObject("recipient", UUID.class)),
        row.getInt("days_before"),
        row.getObject("due", LocalDate.class),
        Reminder.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("mail_key"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static String name(Reminder.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
