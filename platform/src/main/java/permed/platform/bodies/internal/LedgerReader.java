package permed.platform.bodies.internal;

import static permed.platform.bodies.internal.Columns.act;
import static permed.platform.bodies.internal.Columns.id;
import static permed.platform.bodies.internal.Columns.organisation;
import static permed.platform.bodies.internal.Columns.period;
import static permed.platform.bodies.internal.Columns.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.BodyType;
import permed.platform.bodies.Capacity;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Mandate;
import permed.platform.bodies.MandateId;
import permed.platform.bodies.MeetingDays;
import permed.platform.bodies.Office;
import permed.platform.bodies.OfficeId;
import permed.platform.bodies.OfficeTerm;
import permed.platform.bodies.OfficeTermId;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.SeatId;
import permed.platform.bodies.Succession;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.OrganisationId;
import permed.platform.members.Register;
import permed.platform.site.Visibility;

/** Reads the ledger whole, as it was known up to an entry. */
@Repository
class LedgerReader {

  private static final String TERMS =
      """
      select t.id, t.office, t.person, t.organisation, t.kind, t.counts, v.version, v.first_day,
        v.last_day, e.at, e.actor, e.reason, e.evidence
      from bodies.term_version v
      join bodies.term t on t.id = v.term
      join members.entry e on e.number = v.entry
      """;

  private static final String MANDATES =
      """
      select m.id, m.seat, m.person, v.version, v.sender, v.capacity, v.first_day, v.last_day,
        e.at, e.actor, e.reason, e.evidence
      from bodies.mandate_version v
      join bodies.mandate m on m.id = v.mandate
      join members.entry e on e.number = v.entry
      """;

  private final JdbcClient jdbc;
  private final MeetingDays meetingDays;

  LedgerReader(JdbcClient jdbc, MeetingDays meetingDays) {
    this.jdbc = jdbc;
    this.meetingDays = meetingDays;
  }

  Ledger read(Register register, long upTo) {
    return new Ledger(
        register,
        bodies(upTo),
        successions(upTo),
        seats(upTo),
        mandates(upTo),
        offices(upTo),
        terms(upTo),
        rules(upTo),
        meetingDays.knownUpTo(upTo));
  }

  /** Every version of a mandate up to its annulment, oldest first. */
  List<Mandate> versionsOf(MandateId mandate) {
    return jdbc.sql(MANDATES + "where v.mandate = :id and not v.annulled order by v.version")
        .param("id", mandate.value())
        .query((row, n) -> mandate(row))
        .list();
  }

  /** Every version of a term up to its annulment, oldest first. */
  List<OfficeTerm> versionsOf(OfficeTermId term) {
    return jdbc.sql(TERMS + "where v.term = :id and not v.annulled order by v.version")
        .param("id", term.value())
        .query((row, n) -> term(row))
        .list();
  }

  private List<Body> bodies(long upTo) {
    return list(
        """
        select v.body, v.version, v.slug, v.name, v.type, v.parent, v.charter, v.first_day,
          v.last_day, v.visibility
        from bodies.body_version v
        where v.entry <= :entry and not exists (
          select from bodies.body_version later
          where later.body = v.body and later.version > v.version and later.entry <= :entry)
        order by v.first_day, v.name, v.body
        """,
        upTo,
        (row, n) ->
            new Body(
                new BodyId(id(row, "body")),
                row.getInt("version"),
                row.getString("slug"),
                row.getString("name"),
                new BodyType(row.getString("type")),
                Columns.body(row, "parent"),
                row.getString("charter"),
                period(row),
                Visibility.valueOf(row.getString("visibility"))));
  }

  private List<Succession> successions(long upTo) {
    return list(
        """
        select predecessor, successor, effective, kind from bodies.succession
        where entry <= :entry
        order by effective, entry
        """,
        upTo,
        (row, n) ->
            new Succession(
                new BodyId(id(row, "predecessor")),
                new BodyId(id(row, "successor")),
                row.getObject("effective", LocalDate.class),
                Succession.Kind.valueOf(row.getString("kind"))));
  }

  private List<Seat> seats(long upTo) {
    return list(
        """
        select s.id, s.body, v.version, v.constituency, v.organisation, v.expertise, v.voting,
          v.first_day, v.last_day
        from bodies.seat_version v
        join bodies.seat s on s.id = v.seat
        where v.entry <= :entry and not exists (
          select from bodies.seat_version later
          where later.seat = v.seat and later.version > v.version and later.entry <= :entry)
        order by s.entry, s.id
        """,
        upTo,
        (row, n) ->
            new Seat(
                new SeatId(id(row, "id")),
                row.getInt("version"),
                new BodyId(id(row, "body")),
                holder(row),
                row.getBoolean("voting"),
                period(row)));
  }

  private List<Mandate> mandates(long upTo) {
    return list(
        MANDATES
            + """
            where v.entry <= :entry and not v.annulled and not exists (
              select from bodies.mandate_version later
              where later.mandate = v.mandate and later.version > v.version
                and later.entry <= :entry)
            order by v.first_day, m.id
            """,
        upTo,
        (row, n) -> mandate(row));
  }

  private List<Office> offices(long upTo) {
    return list(
        """
        select o.id, o.body, v.version, v.kind, v.name, v.places, v.first_day, v.last_day
        from bodies.office_version v
        join bodies.office o on o.id = v.office
        where v.entry <= :entry and not exists (
          select from bodies.office_version later
          where later.office = v.office and later.version > v.version and later.entry <= :entry)
        order by o.entry, o.id
        """,
        upTo,
        (row, n) ->
            new Office(
                new OfficeId(id(row, "id")),
                row.getInt("version"),
                new BodyId(id(row, "body")),
                Office.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("places"),
                period(row)));
  }

  private List<OfficeTerm> terms(long upTo) {
    return list(
        TERMS
            + """
            where v.entry <= :entry and not v.annulled and not exists (
              select from bodies.term_version later
              where later.term = v.term and later.version > v.version and later.entry <= :entry)
            order by v.first_day, t.id
            """,
        upTo,
        (row, n) -> term(row));
  }

  private List<RulesOfProcedure> rules(long upTo) {
    return list(
        """
        select r.body, r.version, r.effective, r.procedure, e.at, e.actor, e.reason, e.evidence
        from bodies.rules r
        join members.entry e on e.number = r.entry
        where r.entry <= :entry
        order by r.body, r.version
        """,
        upTo,
        (row, n) ->
            new RulesOfProcedure(
                new BodyId(id(row, "body")),
                row.getInt("version"),
                row.getObject("effective", LocalDate.class),
                ProcedureJson.read(row.getString("procedure")),
                act(row)));
  }

  private <T> List<T> list(String sql, long upTo, RowMapper<T> mapper) {
    return jdbc.sql(sql).param("entry", upTo).query(mapper).list();
  }

  private static SeatHolder holder(ResultSet row) throws SQLException {
    String constituency = row.getString("constituency");
    if (constituency != null) {
      return new SeatHolder.OfConstituency(new ConstituencyCode(constituency));
    }
    OrganisationId organisation = organisation(row, "organisation");
    return organisation == null
        ? new SeatHolder.Personal(row.getString("expertise"))
        : new SeatHolder.OfOrganisation(organisation);
  }

  private static Mandate mandate(ResultSet row) throws SQLException {
    return new Mandate(
        new MandateId(id(row, "id")),
        row.getInt("version"),
        new SeatId(id(row, "seat")),
        person(row, "person"),
        organisation(row, "sender"),
        Capacity.valueOf(row.getString("capacity")),
        period(row),
        act(row));
  }

  private static OfficeTerm term(ResultSet row) throws SQLException {
    return new OfficeTerm(
        new OfficeTermId(id(row, "id")),
        row.getInt("version"),
        new OfficeId(id(row, "office")),
        person(row, "person"),
        organisation(row, "organisation"),
        OfficeTerm.Kind.valueOf(row.getString("kind")),
        period(row),
        row.getBoolean("counts"),
        act(row));
  }
}
