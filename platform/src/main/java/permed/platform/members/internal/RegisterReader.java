package permed.platform.members.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.kernel.place.Country;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.members.Constituency;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Membership;
import permed.platform.members.MembershipId;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.Register;
import permed.platform.members.Stage;

/** Reads the register whole, as it was known up to an entry. */
@Repository
class RegisterReader {

  private final JdbcClient jdbc;

  RegisterReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Register read(long upTo) {
    return new Register(organisations(upTo), constituencies(upTo), memberships(upTo));
  }

  private List<Organisation> organisations(long upTo) {
    return jdbc
        .sql(
            """
            select distinct on (organisation) organisation, version, slug, name, short_name, kind,
              country, ror, funders, website
            from members.organisation_version
            where entry <= :entry
            order by organisation, version desc
            """)
        .param("entry", upTo)
        .query((row, n) -> organisation(row))
        .list()
        .stream()
        .sorted(Comparator.comparing(Organisation::name).thenComparing(Organisation::slug))
        .toList();
  }

  private List<Constituency> constituencies(long upTo) {
    return jdbc.sql(
            """
            select code, kind, name, country from members.constituency
            where entry is null or entry <= :entry
            order by code
            """)
        .param("entry", upTo)
        .query((row, n) -> constituency(row))
        .list();
  }

  private List<Membership> memberships(long upTo) {
    Map<UUID, List<MembershipStep>> steps = steps(upTo);
    return jdbc
        .sql(
            """
            select id, organisation, kind, constituency from members.membership
            where entry <= :entry
            order by entry, id
            """)
        .param("entry", upTo)
        .query((row, n) -> membership(row, steps))
        .list()
        .stream()
        .sorted(Comparator.comparing(one -> one.steps().getFirst().on()))
        .toList();
  }

  private Map<UUID, List<MembershipStep>> steps(long upTo) {
    Map<UUID, List<MembershipStep>> steps = new LinkedHashMap<>();
    jdbc.sql(
            """
            select s.membership, s.stage, s.effective, e.at, e.actor, e.reason, e.evidence
            from members.membership_step s join members.entry e on e.number = s.entry
            where s.entry <= :entry
            order by s.membership, s.step
            """)
        .param("entry", upTo)
        .query(
            row -> {
              steps
                  .computeIfAbsent(row.getObject("membership", UUID.class), id -> new ArrayList<>())
                  .add(step(row));
            });
    return steps;
  }

  static Organisation organisation(ResultSet row) throws SQLException {
    return new Organisation(
        new OrganisationId(row.getObject("organisation", UUID.class)),
        row.getInt("version"),
        row.getString("slug"),
        row.getString("name"),
        row.getString("short_name"),
        OrganisationKind.valueOf(row.getString("kind")),
        country(row.getString("country")),
        row.getString("ror"),
        Set.of((String[]) row.getArray("funders").getArray()),
        row.getString("website"));
  }

  private static Constituency constituency(ResultSet row) throws SQLException {
    ConstituencyCode code = new ConstituencyCode(row.getString("code"));
    Constituency.Kind kind = Constituency.Kind.valueOf(row.getString("kind"));
    return switch (kind) {
      case COMMISSION -> new Constituency(code, kind, "European Commission", null);
      case REGION ->
          new Constituency(code, kind, row.getString("name"), country(row.getString("country")));
      case COUNTRY -> {
        Country country = Country.of(code.value());
        yield new Constituency(code, kind, country.name(Locale.UK), country);
      }
    };
  }

  private static Membership membership(ResultSet row, Map<UUID, List<MembershipStep>> steps)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Membership(
        new MembershipId(id),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        MemberKind.valueOf(row.getString("kind")),
        new ConstituencyCode(row.getString("constituency")),
        steps.getOrDefault(id, List.of()));
  }

  private static MembershipStep step(ResultSet row) throws SQLException {
    return new MembershipStep(
        Stage.valueOf(row.getString("stage")),
        row.getObject("effective", LocalDate.class),
        act(row));
  }

  static Act act(ResultSet row) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    Actor actor = Actor.parse(row.getString("actor")).orElseThrow();
    return new Act(actor, at, row.getString("reason"), row.getString("evidence"));
  }

  private static @Nullable Country country(@Nullable String code) {
    return code == null ? null : Country.of(code);
  }
}
