package permed.platform.people;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLog;

/** What a person did here, as the audit log keeps it: the newest lines first. */
@Component
class OwnActs implements HoldsPersonalRecords {

  private final AuditLog audit;

  OwnActs(AuditLog audit) {
    this.audit = audit;
  }

  @Override
  public String section() {
    return "acts";
  }

  @Override
  public Object recordsOf(PersonId person) {
    AuditFilter own = new AuditFilter(person.actor(), null, null, null, null);
    List<Deed> deeds =
        audit.list(own, Long.MAX_VALUE, AuditLog.LARGEST_PAGE).stream()
            .map(
                line ->
                    new Deed(
                        line.act().at(), line.operation(), line.subject(), line.act().reason()))
            .toList();
    return deeds;
  }

  record Deed(Instant at, String operation, String subject, String reason) {}
}
