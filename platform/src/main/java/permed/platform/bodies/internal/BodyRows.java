package permed.platform.bodies.internal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.bodies.RulesOfProcedure;
import permed.platform.bodies.Seat;
import permed.platform.bodies.SeatHolder;
import permed.platform.bodies.Succession;

/** Appends bodies, their seats and their rules. */
@Repository
class BodyRows {

  private final JdbcClient jdbc;

  BodyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The body a slug belongs to, for good. */
  Optional<BodyId> ownerOf(String slug) {
    return jdbc.sql("select body from bodies.slug where slug = :slug")
        .param("slug", slug)
        .query(UUID.class)
        .optional()
        .map(BodyId::new);
  }

  void insertBody(BodyId id, long entry) {
    jdbc.sql("insert into bodies.body (id, entry) values (:id, :entry)")
        .param("id", id.value())
        .param("entry", entry)
        .update();
  }

  void insert(Body version, long entry) {
    jdbc.sql(
            """
            insert into bodies.slug (slug, body) values (:slug, :body)
            on conflict (body, slug) do nothing
            """)
        .param("slug", version.slug())
        .param("body", version.id().value())
        .update();
    jdbc.sql(
            """
            insert into bodies.body_version (body, version, slug, name, type, parent, charter,
              first_day, last_day, visibility, entry)
            values (:body, :version, :slug, :name, :type, :parent, :charter, :first, :last,
              :visibility, :entry)
            """)
        .param("body", version.id().value())
        .param("version", version.version())
        .param("slug", version.slug())
        .param("name", version.name())
        .param("type", version.type().code())
        .param("parent", version.parent() == null ? null : version.parent().value())
        .param("charter", version.charter())
        .param("first", version.period().start())
        .param("last", version.period().end())
        .param("visibility", version.visibility().name())
        .param("entry", entry)
        .update();
  }

  void insert(Succession succession, long entry) {
    jdbc.sql(
            """
            insert into bodies.succession (predecessor, successor, effective, kind, entry)
            values (:from, :to, :on, :kind, :entry)
            """)
        .param("from", succession.from().value())
        .param("to", succession.to().value())
        .param("on", succession.on())
        .param("kind", succession.kind().name())
        .param("entry", entry)
        .update();
  }

  void insertSeat(Seat seat, long entry) {
    jdbc.sql("insert into bodies.seat (id, body, entry) values (:id, :body, :entry)")
        .param("id", seat.id().value())
        .param("body", seat.body().value())
        .param("entry", entry)
        .update();
  }

  void insert(Seat version, long entry) {
    jdbc.sql(
            """
            insert into bodies.seat_version (seat, version, constituency, organisation, expertise,
              voting, first_day, last_day, entry)
            values (:seat, :version, :constituency, :organisation, :expertise, :voting, :first,
              :last, :entry)
            """)
        .param("seat", version.id().value())
        .param("version", version.version())
        .param("constituency", constituency(version.holder()))
        .param("organisation", organisation(version.holder()))
        .param("expertise", expertise(version.holder()))
        .param("voting", version.voting())
        .param("first", version.period().start())
        .param("last", version.period().end())
        .param("entry", entry)
        .update();
  }

  void insert(RulesOfProcedure rules, long entry) {
    jdbc.sql(
            """
            insert into bodies.rules (body, version, effective, procedure, entry)
            values (:body, :version, :effective, cast(:procedure as jsonb), :entry)
            """)
        .param("body", rules.body().value())
        .param("version", rules.version())
        .param("effective", rules.effective())
        .param("procedure", ProcedureJson.write(rules.procedure()))
        .param("entry", entry)
        .update();
  }

  private static @Nullable String constituency(SeatHolder holder) {
    return holder instanceof SeatHolder.OfConstituency of ? of.constituency().value() : null;
  }

  private static @Nullable UUID organisation(SeatHolder holder) {
    return holder instanceof SeatHolder.OfOrganisation own ? own.organisation().value() : null;
  }

  private static @Nullable String expertise(SeatHolder holder) {
    return holder instanceof SeatHolder.Personal personal ? personal.expertise() : null;
  }
}
