package permed.platform.curation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;
import permed.platform.audit.Act;

/** The table {@code curation.organisation_ruling}. */
@Repository
class OrganisationDecisionRows {

  private static final String DECISIONS =
      """
      select number, organisation, verdict, ror, recorded_at, recorded_by, reason
      from curation.organisation_ruling r
      """;

  private static final String LATEST =
      """
      where number = (
        select max(number) from curation.organisation_ruling l
        where l.organisation = r.organisation)
      """;

  private final JdbcClient jdbc;

  OrganisationDecisionRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void append(SourceRecordId organisation, OrganisationVerdict verdict, Act act) {
    jdbc.sql(
            """
            insert into curation.organisation_ruling
              (organisation, verdict, ror, recorded_at, recorded_by, reason)
            values (:organisation, :verdict, :ror, :at, :by, :reason)
            """)
        .param("organisation", organisation.toString())
        .param("verdict", word(verdict))
        .param("ror", ror(verdict))
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("by", act.by().text())
        .param("reason", act.reason())
        .update();
  }

  /** The latest decision on each, withdrawn ones left out, in the order they were made. */
  List<OrganisationDecision> listStanding() {
    return jdbc.sql(DECISIONS + LATEST + "and verdict <> 'WITHDRAWN' order by number")
        .query(OrganisationDecisionRows::decision)
        .list();
  }

  /** The newest decisions, the newest first. */
  List<OrganisationDecision> listNewest(int limit) {
    return jdbc.sql(DECISIONS + "order by number desc limit :limit")
        .param("limit", limit)
        .query(OrganisationDecisionRows::decision)
        .list();
  }

  /** Every decision on one organisation, the newest first. */
  List<OrganisationDecision> list(SourceRecordId organisation) {
    return jdbc.sql(DECISIONS + "where organisation = :organisation order by number desc")
        .param("organisation", organisation.toString())
        .query(OrganisationDecisionRows::decision)
        .list();
  }

  Optional<OrganisationDecision> findLatest(SourceRecordId organisation) {
    return list(organisation).stream().findFirst();
  }

  boolean isEmpty() {
    return jdbc.sql("select not exists (select from curation.organisation_ruling)")
        .query(Boolean.class)
        .single();
  }

  private static String word(OrganisationVerdict verdict) {
    return switch (verdict) {
      case OrganisationVerdict.Registered one -> "REGISTERED";
      case OrganisationVerdict.NotRegistered none -> "NONE";
      case OrganisationVerdict.Withdrawn gone -> "WITHDRAWN";
    };
  }

  /** The verdict for the audit log: {@code REGISTERED 03yrm5c26}. */
  static String said(OrganisationVerdict verdict) {
    String ror = ror(verdict);
    return ror == null ? word(verdict) : word(verdict) + " " + ror;
  }

  private static @Nullable String ror(OrganisationVerdict verdict) {
    return verdict instanceof OrganisationVerdict.Registered one ? one.ror().value() : null;
  }

  private static OrganisationDecision decision(ResultSet row, int number) throws SQLException {
    return new OrganisationDecision(
        row.getLong("number"),
        AwardRulingRows.id(row, "organisation"),
        verdict(row),
        AwardRulingRows.act(row));
  }

  private static OrganisationVerdict verdict(ResultSet row) throws SQLException {
    String word = row.getString("verdict");
    return switch (word) {
      case "REGISTERED" -> new OrganisationVerdict.Registered(new RorId(row.getString("ror")));
      case "NONE" -> new OrganisationVerdict.NotRegistered();
      case "WITHDRAWN" -> new OrganisationVerdict.Withdrawn();
      default -> throw new IllegalStateException("no verdict: " + word);
    };
  }
}
