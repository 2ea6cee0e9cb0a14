package permed.platform.accounts.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.people.PersonId;

/** What happened to each account, for its person to look through. */
@Repository
public class Events {

  private final JdbcClient jdbc;

  Events(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void note(PersonId person, EventKind kind, Client client, Instant at) {
    jdbc.sql(
            """
            insert into accounts.event (person, at, kind, network, agent)
            values (:person, :at, :kind, :network, :agent)
            """)
        .param("person", person.value())
        .param("at", at(at))
        .param("kind", kind.id())
        .param("network", client.network())
        .param("agent", client.agent())
        .update();
  }

  /** The newest first. */
  public List<Event> list(PersonId person, int most) {
    return jdbc.sql(
            """
            select at, kind, network, agent from accounts.event
            where person = :person order by id desc limit :most
            """)
        .param("person", person.value())
        .param("most", most)
        .query(
            (row, n) ->
                new Event(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    EventKind.of(row.getString(2)),
                    row.getString(3),
                    row.getString(4)))
        .list();
  }

  int deleteBefore(Instant instant) {
    return jdbc.sql("delete from accounts.event where at < :instant")
        .param("instant", at(instant))
        .update();
  }

  void deleteOf(PersonId person) {
    jdbc.sql("delete from accounts.event where person = :person")
        .param("person", person.value())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
