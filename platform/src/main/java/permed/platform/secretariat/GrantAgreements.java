package permed.platform.secretariat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.members.OrganisationId;

/** The grants under which partners run the secretariat; nothing recorded is ever changed. */
@Component
public class GrantAgreements {

  private final AgreementRows rows;
  private final AuditLog log;

  GrantAgreements(AgreementRows rows, AuditLog log) {
    this.rows = rows;
    this.log = log;
  }

  /** All agreements, the oldest first. */
  public List<GrantAgreement> list() {
    return rows.list();
  }

  public Optional<GrantAgreement> find(AgreementId id) {
    return list().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Organisations that run the secretariat on a day, coordinators first, each once. */
  public Set<OrganisationId> partnersOn(LocalDate day) {
    Set<OrganisationId> partners = new LinkedHashSet<>();
    for (GrantAgreement.Role role : GrantAgreement.Role.values()) {
      list().stream()
          .filter(one -> one.details().period().contains(day))
          .flatMap(one -> one.details().partners().stream())
          .filter(partner -> partner.role() == role)
          .forEach(partner -> partners.add(partner.organisation()));
    }
    return partners;
  }

  @Transactional
  public AgreementOutcome add(GrantAgreement.Details details, Act act) {
    GrantAgreement agreement = new GrantAgreement(new AgreementId(UUID.randomUUID()), 1, details);
    return append(agreement, "secretariat.add-agreement", act);
  }

  /**
   * Records a further version.
   *
   * @param version the one the change was made on
   * @throws IllegalArgumentException if there is no such agreement
   */
  @Transactional
  public AgreementOutcome amend(
      AgreementId id, int version, GrantAgreement.Details details, Act act) {
    GrantAgreement current = get(id);
    return current.version() == version
        ? append(new GrantAgreement(id, version + 1, details), "secretariat.amend-agreement", act)
        : new AgreementOutcome.Stale(current);
  }

  private AgreementOutcome append(GrantAgreement agreement, String operation, Act act) {
    Optional<GrantAgreement> other =
        list().stream()
            .filter(one -> !one.id().equals(agreement.id()))
            .filter(one -> one.details().number().equals(agreement.details().number()))
            .findFirst();
    if (other.isPresent()) {
      return new AgreementOutcome.NumberTaken(other.get());
    }
    if (!rows.append(agreement, act)) {
      return new AgreementOutcome.Stale(get(agreement.id()));
    }
    log.record(
        act,
        operation,
        "agreement:" + agreement.id(),
        Map.of("number", agreement.details().number(), "version", "" + agreement.version()));
    return new AgreementOutcome.Recorded(agreement);
  }

  private GrantAgreement get(AgreementId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such agreement: " + id));
  }
}
