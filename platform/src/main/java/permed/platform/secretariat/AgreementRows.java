package permed.platform.secretariat;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.platform.audit.Act;
import permed.platform.members.OrganisationId;

/** The tables {@code secretariat.agreement} and {@code agreement_partner}. */
@Repository
class AgreementRows {

  private final JdbcClient jdbc;

  AgreementRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Appends a version; false if it is there already. */
  boolean append(GrantAgreement agreement, Act act) {
    GrantAgreement.Details details = agreement.details();
    URI address = details.address();
    int rows =
        jdbc.sql(
                """
                insert into secretariat.agreement
                  (id, version, name, number, payer, first_day, last_day, address,
                   recorded_at, recorded_by, reason, evidence)
                values (:id, :version, :name, :number, :payer, :first_day, :last_day, :address,
                  :recorded_at, :recorded_by, :reason, :evidence)
                on conflict do nothing
                """)
            .param("id", agreement.id().value())
            .param("version", agreement.version())
            .param("name", details.name())
            .param("number", details.number())
            .param("payer", details.payer())
            .param("first_day", details.period().start())
            .param("last_day", details.period().end())
            .param("address", address == null ? null : address.toString())
            .params(ActColumns.of(act))
            .update();
    if (rows == 1) {
      appendPartners(agreement);
    }
    return rows == 1;
  }

  /** The latest version of every agreement, by first day. */
  List<GrantAgreement> list() {
    Map<AgreementId, List<GrantAgreement.Partner>> partners = partners();
    return jdbc
        .sql(
            """
            select distinct on (id)
              id, version, name, number, payer, first_day, last_day, address
            from secretariat.agreement order by id, version desc
            """)
        .query((row, n) -> agreement(row, partners))
        .list()
        .stream()
        .sorted(
            (one, two) -> one.details().period().start().compareTo(two.details().period().start()))
        .toList();
  }

  private void appendPartners(GrantAgreement agreement) {
    List<GrantAgreement.Partner> partners = agreement.details().partners();
    jdbc.sql(
            """
            insert into secretariat.agreement_partner
              (agreement_id, version, organisation_id, role)
            select :id, :version, organisation_id, role
            from unnest(cast(:organisations as uuid[]), cast(:roles as text[]))
              as partner (organisation_id, role)
            """)
        .param("id", agreement.id().value())
        .param("version", agreement.version())
        .param(
            "organisations",
            partners.stream().map(one -> one.organisation().toString()).toArray(String[]::new))
        .param("roles", partners.stream().map(one -> one.role().name()).toArray(String[]::new))
        .update();
  }

  private Map<AgreementId, List<GrantAgreement.Partner>> partners() {
    Map<AgreementId, List<GrantAgreement.Partner>> partners = new HashMap<>();
    jdbc.sql(
            """
            select p.agreement_id, p.organisation_id, p.role
            from secretariat.agreement_partner p
            where p.version = (select max(version) from secretariat.agreement a
              where a.id = p.agreement_id)
            order by p.role, p.organisation_id
            """)
        .query(
            row -> {
              partners
                  .computeIfAbsent(
                      new AgreementId(ActColumns.id(row, "agreement_id")), id -> new ArrayList<>())
                  .add(
                      new GrantAgreement.Partner(
                          new OrganisationId(ActColumns.id(row, "organisation_id")),
                          GrantAgreement.Role.valueOf(row.getString("role"))));
            });
    return partners;
  }

  private static GrantAgreement agreement(
      ResultSet row, Map<AgreementId, List<GrantAgreement.Partner>> partners) throws SQLException {
    AgreementId id = new AgreementId(ActColumns.id(row, "id"));
    @Nullable String address = row.getString("address");
    return new GrantAgreement(
        id,
        row.getInt("version"),
        new GrantAgreement.Details(
            row.getString("name"),
            row.getString("number"),
            row.getString("payer"),
            ActColumns.period(row),
            partners.getOrDefault(id, List.of()),
            address == null ? null : URI.create(address)));
  }
}
