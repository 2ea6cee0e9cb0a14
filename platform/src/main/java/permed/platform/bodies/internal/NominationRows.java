package permed.platform.bodies.internal;

import static permed.platform.bodies.internal.Columns.act;
import static permed.platform.bodies.internal.Columns.id;
import static permed.platform.bodies.internal.Columns.mandate;
import static permed.platform.bodies.internal.Columns.organisation;
import static permed.platform.bodies.internal.Columns.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Nomination;
import permed.platform.bodies.NominationId;
import permed.platform.bodies.SeatId;
import permed.platform.people.PersonId;

/** Nominations, each with the state it has come to. */
@Repository
class NominationRows {

  private static final String LATEST =
      """
      select n.id, v.version, n.seat, n.nominee, n.sender, n.capacity, n.first_day, n.replaces,
        n.proposer, v.state, v.mandate, e.at, e.actor, e.reason, e.evidence
      from bodies.nomination n
      join lateral (
        select * from bodies.nomination_version
        where nomination = n.id order by version desc limit 1) v on true
      join members.entry e on e.number = v.entry
      """;

  private final JdbcClient jdbc;

  NominationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Nomination> find(NominationId id) {
    return jdbc.sql(LATEST + "where n.id = :id")
        .param("id", id.value())
        .query((row, n) -> nomination(row))
        .optional();
  }

  List<Nomination> pending() {
    return jdbc.sql(LATEST + "where v.state = 'PENDING' order by n.entry")
        .query((row, n) -> nomination(row))
        .list();
  }

  /** Those a person proposed, newest first. */
  List<Nomination> proposedBy(PersonId proposer) {
    return jdbc.sql(LATEST + "where n.proposer = :person order by n.entry desc")
        .param("person", proposer.value())
        .query((row, n) -> nomination(row))
        .list();
  }

  /** Those a person is named in, as proposer or nominee, oldest first. */
  List<Nomination> naming(PersonId person) {
    return jdbc.sql(LATEST + "where n.proposer = :person or n.nominee = :person order by n.entry")
        .param("person", person.value())
        .query((row, n) -> nomination(row))
        .list();
  }

  void insertNomination(Nomination nomination, long entry) {
    jdbc.sql(
            """
            insert into bodies.nomination (id, seat, nominee, sender, capacity, first_day, replaces,
              proposer, entry)
            values (:id, :seat, :nominee, :sender, :capacity, :from, :replaces, :proposer, :entry)
            """)
        .param("id", nomination.id().value())
        .param("seat", nomination.seat().value())
        .param("nominee", nomination.nominee().value())
        .param("sender", nomination.sender() == null ? null : nomination.sender().value())
        .param("capacity", nomination.capacity().name())
        .param("from", nomination.from())
        .param("replaces", nomination.replaces() == null ? null : nomination.replaces().value())
        .param("proposer", nomination.proposer().value())
        .param("entry", entry)
        .update();
  }

  void insert(Nomination version, long entry) {
    jdbc.sql(
            """
            insert into bodies.nomination_version (nomination, version, state, mandate, entry)
            values (:nomination, :version, :state, :mandate, :entry)
            """)
        .param("nomination", version.id().value())
        .param("version", version.version())
        .param("state", version.state().name())
        .param("mandate", version.mandate() == null ? null : version.mandate().value())
        .param("entry", entry)
        .update();
  }

  private static Nomination nomination(ResultSet row) throws SQLException {
    return new Nomination(
        new NominationId(id(row, "id")),
        row.getInt("version"),
        new SeatId(id(row, "seat")),
        person(row, "nominee"),
        organisation(row, "sender"),
        Capacity.valueOf(row.getString("capacity")),
        row.getObject("first_day", LocalDate.class),
        mandate(row, "replaces"),
        person(row, "proposer"),
        Nomination.State.valueOf(row.getString("state")),
        mandate(row, "mandate"),
        act(row));
  }
}
