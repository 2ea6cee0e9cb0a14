package permed.platform.accounts.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.people.PersonId;

/** The tables of sessions and devices. */
@Repository
class SessionRows {

  private static final String COLUMNS =
      " id, person, stage, method, network, agent, browser, created_at, seen_at, confirmed_at,"
          + " expires_at ";

  private final JdbcClient jdbc;

  SessionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Session session, Secret token) {
    jdbc.sql(
            """
            insert into accounts.session
              (id, hash, person, stage, method, network, agent, browser, created_at, seen_at,
               confirmed_at, expires_at)
            values
              (:id, :hash, :person, :stage, :method, :network, :agent, :browser, :created, :seen,
               :confirmed, :expires)
            """)
        .param("id", session.id())
        .param("hash", token.hash())
        .param("person", session.person().value())
        .param("stage", session.stage().name())
        .param("method", session.method().name())
        .param("network", session.network())
        .param("agent", session.agent())
        .param("browser", session.browser())
        .param("created", at(session.createdAt()))
        .param("seen", at(session.seenAt()))
        .param("confirmed", at(session.confirmedAt()))
        .param("expires", at(session.expiresAt()))
        .update();
  }

  /** A session that has not ended, by its token. */
  Optional<Session> find(Secret token) {
    return jdbc.sql(
            "select" + COLUMNS + "from accounts.session where hash = :hash and ended_at is null")
        .param("hash", token.hash())
        .query(SessionRows::session)
        .optional();
  }

  /** Sessions that have not ended, the last seen first. */
  List<Session> running(PersonId person, Instant now, Instant idleSince) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + """
                from accounts.session
                where person = :person and ended_at is null and stage = 'OPEN'
                  and expires_at > :now and seen_at > :idle
                order by seen_at desc, id
                limit 200
                """)
        .param("person", person.value())
        .param("now", at(now))
        .param("idle", at(idleSince))
        .query(SessionRows::session)
        .list();
  }

  List<Session> all(PersonId person) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + "from accounts.session where person = :person order by created_at desc limit"
                + " 1000")
        .param("person", person.value())
        .query(SessionRows::session)
        .list();
  }

  void seen(UUID id, Instant at) {
    jdbc.sql("update accounts.session set seen_at = :at where id = :id")
        .param("id", id)
        .param("at", at(at))
        .update();
  }

  /** Gives a session a new token and what changed; the old token opens nothing any more. */
  void replace(Session session, Secret token) {
    jdbc.sql(
            """
            update accounts.session
            set hash = :hash, stage = :stage, method = :method, seen_at = :seen,
              confirmed_at = :confirmed, expires_at = :expires
            where id = :id and ended_at is null
            """)
        .param("id", session.id())
        .param("hash", token.hash())
        .param("stage", session.stage().name())
        .param("method", session.method().name())
        .param("seen", at(session.seenAt()))
        .param("confirmed", at(session.confirmedAt()))
        .param("expires", at(session.expiresAt()))
        .update();
  }

  boolean end(PersonId person, UUID id, Ending why, Instant at) {
    return jdbc.sql(
                """
                update accounts.session set ended_at = :at, ended_why = :why
                where id = :id and person = :person and ended_at is null
                """)
            .param("id", id)
            .param("person", person.value())
            .param("why", why.name())
            .param("at", at(at))
            .update()
        == 1;
  }

  /** Ends all sessions of a person but one. */
  int endAllBut(PersonId person, UUID spared, Ending why, Instant at) {
    return jdbc.sql(
            """
            update accounts.session set ended_at = :at, ended_why = :why
            where person = :person and id <> :spared and ended_at is null
            """)
        .param("person", person.value())
        .param("spared", spared)
        .param("why", why.name())
        .param("at", at(at))
        .update();
  }

  /** Deletes sessions that ended or ran out before an instant. */
  int deleteBefore(Instant instant) {
    return jdbc.sql(
            """
            delete from accounts.session
            where coalesce(ended_at, expires_at) < :instant
            """)
        .param("instant", at(instant))
        .update();
  }

  boolean isKnown(Secret device, PersonId person) {
    return jdbc.sql(
            "select exists (select from accounts.device where hash = :hash and person = :person)")
        .param("hash", device.hash())
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  boolean isDevice(Secret device) {
    return jdbc.sql("select exists (select from accounts.device where hash = :hash)")
        .param("hash", device.hash())
        .query(Boolean.class)
        .single();
  }

  boolean hasDevices(PersonId person) {
    return jdbc.sql("select exists (select from accounts.device where person = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  void know(Secret device, PersonId person, Instant at) {
    jdbc.sql(
            """
            insert into accounts.device (hash, person, first_seen_at, last_seen_at)
            values (:hash, :person, :at, :at)
            on conflict (hash, person) do update set last_seen_at = excluded.last_seen_at
            """)
        .param("hash", device.hash())
        .param("person", person.value())
        .param("at", at(at))
        .update();
  }

  void forgetDevices(PersonId person) {
    jdbc.sql("delete from accounts.device where person = :person")
        .param("person", person.value())
        .update();
  }

  int forgetDevicesBefore(Instant instant) {
    return jdbc.sql("delete from accounts.device where last_seen_at < :instant")
        .param("instant", at(instant))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Session session(ResultSet row, int number) throws SQLException {
    return new Session(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        Stage.valueOf(row.getString("stage")),
        Method.valueOf(row.getString("method")),
        row.getString("network"),
        row.getString("agent"),
        row.getString("browser"),
        instant(row, "created_at"),
        instant(row, "seen_at"),
        instant(row, "confirmed_at"),
        instant(row, "expires_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
