package permed.platform.curation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.landscape.grant.SourceRecordId;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;

/**
 * What persons decide about the landscape. Every decision is appended and none is changed; the
 * latest on a subject counts, from the next build of the landscape on.
 */
@Component
public class Curation {

  private static final int NEWEST = 100;

  private final AwardRulingRows awards;
  private final OrganisationDecisionRows organisations;
  private final AuditLog log;
  private final ApplicationEventPublisher events;

  Curation(
      AwardRulingRows awards,
      OrganisationDecisionRows organisations,
      AuditLog log,
      ApplicationEventPublisher events) {
    this.awards = awards;
    this.organisations = organisations;
    this.log = log;
    this.events = events;
  }

  /** Over a database, for what works without the application; nobody is told of changes. */
  public static Curation over(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    return new Curation(
        new AwardRulingRows(jdbc),
        new OrganisationDecisionRows(jdbc),
        AuditLog.over(database),
        event -> {});
  }

  /**
   * Says whether two records tell of one award.
   *
   * @param seen the number of the latest ruling on the pair the person saw, 0 for none
   * @param act with a reason
   */
  @Transactional
  public RulingOutcome rule(RecordPair pair, long seen, AwardVerdict verdict, Act act) {
    log.awaitTurn();
    if (number(pair) != seen) {
      return new RulingOutcome.Stale();
    }
    awards.append(pair, verdict, act);
    log.record(act, "curation.rule", "records:" + pair, Map.of("verdict", verdict.name()));
    events.publishEvent(new RulingsChanged(act));
    return new RulingOutcome.Recorded();
  }

  /**
   * Says that a record tells of another award than each of some others.
   *
   * @param others at least one, without the record itself
   * @param act with a reason
   */
  @Transactional
  public void split(SourceRecordId record, List<SourceRecordId> others, Act act) {
    log.awaitTurn();
    others.forEach(other -> awards.append(new RecordPair(record, other), AwardVerdict.TWO, act));
    log.record(
        act, "curation.split", "record:" + record, Map.of("from", others.getFirst().toString()));
    events.publishEvent(new RulingsChanged(act));
  }

  /**
   * Says which registered organisation one of a source is.
   *
   * @param seen the number of the latest decision on it the person saw, 0 for none
   * @param act with a reason
   */
  @Transactional
  public RulingOutcome decide(
      SourceRecordId organisation, long seen, OrganisationVerdict verdict, Act act) {
    log.awaitTurn();
    if (number(organisation) != seen) {
      return new RulingOutcome.Stale();
    }
    organisations.append(organisation, verdict, act);
    log.record(
        act,
        "curation.decide",
        "organisation:" + organisation,
        Map.of("verdict", OrganisationDecisionRows.said(verdict)));
    events.publishEvent(new RulingsChanged(act));
    return new RulingOutcome.Recorded();
  }

  /** The newest rulings on records, the newest first, at most 100. */
  public List<AwardRuling> newestRulings() {
    return awards.listNewest(NEWEST);
  }

  /** Every ruling on a pair, the newest first. */
  public List<AwardRuling> rulings(RecordPair pair) {
    return awards.list(pair);
  }

  /** The newest decisions on organisations, the newest first, at most 100. */
  public List<OrganisationDecision> newestDecisions() {
    return organisations.listNewest(NEWEST);
  }

  /** Every decision on an organisation, the newest first. */
  public List<OrganisationDecision> decisions(SourceRecordId organisation) {
    return organisations.list(organisation);
  }

  /** The pairs a ruling stands on. */
  public Set<RecordPair> ruledPairs() {
    return awards.listStanding().stream()
        .map(AwardRuling::pair)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The organisations a decision stands on. */
  public Set<SourceRecordId> decidedOrganisations() {
    return organisations.listStanding().stream()
        .map(OrganisationDecision::organisation)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The number of the latest ruling on a pair, 0 for none. */
  public long number(RecordPair pair) {
    return awards.findLatest(pair).map(AwardRuling::number).orElse(0L);
  }

  /** The number of the latest decision on an organisation, 0 for none. */
  public long number(SourceRecordId organisation) {
    return organisations.findLatest(organisation).map(OrganisationDecision::number).orElse(0L);
  }
}
