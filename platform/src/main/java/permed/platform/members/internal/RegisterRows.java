package permed.platform.members.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.members.Constituency;
import permed.platform.members.Membership;
import permed.platform.members.MembershipId;
import permed.platform.members.MembershipStep;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationVersion;

/** Appends to the tables of the schema {@code members}, and reads what decides on it. */
@Repository
class RegisterRows {

  private final JdbcClient jdbc;

  RegisterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The organisation a slug belongs to, for good. */
  Optional<OrganisationId> ownerOf(String slug) {
    return jdbc.sql("select organisation from members.slug where slug = :slug")
        .param("slug", slug)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Every version of an organisation, oldest first. */
  List<OrganisationVersion> versionsOf(OrganisationId organisation) {
    return jdbc.sql(
            """
            select v.organisation, v.version, v.slug, v.name, v.short_name, v.kind, v.country,
              v.ror, v.funders, v.website, e.at, e.actor, e.reason, e.evidence
            from members.organisation_version v join members.entry e on e.number = v.entry
            where v.organisation = :organisation
            order by v.version
            """)
        .param("organisation", organisation.value())
        .query(
            (row, n) ->
                new OrganisationVersion(RegisterReader.organisation(row), RegisterReader.act(row)))
        .list();
  }

  void insertOrganisation(OrganisationId id, long entry) {
    jdbc.sql("insert into members.organisation (id, entry) values (:id, :entry)")
        .param("id", id.value())
        .param("entry", entry)
        .update();
  }

  void insert(Organisation version, long entry) {
    jdbc.sql(
            """
            insert into members.slug (slug, organisation) values (:slug, :organisation)
            on conflict (organisation, slug) do nothing
            """)
        .param("slug", version.slug())
        .param("organisation", version.id().value())
        .update();
    jdbc.sql(
            """
            insert into members.organisation_version (organisation, version, slug, name, short_name,
              kind, country, ror, funders, website, entry)
            values (:organisation, :version, :slug, :name, :shortName, :kind, :country, :ror,
              :funders, :website, :entry)
            """)
        .param("organisation", version.id().value())
        .param("version", version.version())
        .param("slug", version.slug())
        .param("name", version.name())
        .param("shortName", version.shortName())
        .param("kind", version.kind().name())
        .param("country", version.country() == null ? null : version.country().code())
        .param("ror", version.ror())
        .param("funders", version.funders().stream().sorted().toArray(String[]::new))
        .param("website", version.website())
        .param("entry", entry)
        .update();
  }

  void insert(Constituency region, String country, long entry) {
    jdbc.sql(
            """
            insert into members.constituency (code, kind, name, country, entry)
            values (:code, 'REGION', :name, :country, :entry)
            """)
        .param("code", region.code().value())
        .param("name", region.name())
        .param("country", country)
        .param("entry", entry)
        .update();
  }

  /** Inserts a membership with the steps it has. */
  void insert(Membership membership, long entry) {
    jdbc.sql(
            """
            insert into members.membership (id, organisation, kind, constituency, entry)
            values (:id, :organisation, :kind, :constituency, :entry)
            """)
        .param("id", membership.id().value())
        .param("organisation", membership.organisation().value())
        .param("kind", membership.kind().name())
        .param("constituency", membership.constituency().value())
        .param("entry", entry)
        .update();
    insertLastStepOf(List.of(membership), entry);
  }

  /** Appends the last step of each membership. */
  void insertLastStepOf(List<Membership> memberships, long entry) {
    List<MembershipStep> steps = memberships.stream().map(Membership::last).toList();
    jdbc.sql(
            """
            insert into members.membership_step (membership, step, stage, effective, entry)
            select membership, step, stage, effective, :entry
            from unnest(cast(:memberships as uuid[]), cast(:steps as int[]),
              cast(:stages as text[]), cast(:days as date[])) as s (membership, step, stage, effective)
            """)
        .param("entry", entry)
        .param(
            "memberships",
            memberships.stream()
                .map(Membership::id)
                .map(MembershipId::toString)
                .toArray(String[]::new))
        .param("steps", memberships.stream().map(one -> one.steps().size()).toArray(Integer[]::new))
        .param("stages", steps.stream().map(step -> step.stage().name()).toArray(String[]::new))
        .param("days", steps.stream().map(step -> step.on().toString()).toArray(String[]::new))
        .update();
  }
}
