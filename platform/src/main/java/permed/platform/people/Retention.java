package permed.platform.people;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;

/** Deletes every night what has been kept long enough, and says how long that is. */
@Component
public class Retention {

  private static final Actor RETENTION = Actor.system("retention");

  private final List<Forgets> rules;
  private final TransactionTemplate transactions;
  private final AuditLog audit;
  private final InstantSource now;

  Retention(
      List<Forgets> rules, TransactionTemplate transactions, AuditLog audit, InstantSource now) {
    this.rules = rules.stream().sorted(Comparator.comparing(Forgets::what)).toList();
    this.transactions = transactions;
    this.audit = audit;
    this.now = now;
  }

  /** What is kept for how long, by name. */
  public List<Forgets> rules() {
    return rules;
  }

  /** Deletes what is due; one audit line if there was anything. */
  public void run() {
    Instant at = now.instant();
    transactions.executeWithoutResult(
        transaction -> {
          Map<String, String> gone = new LinkedHashMap<>();
          for (Forgets rule : rules) {
            int count =
                rule.forgetBefore(at.atOffset(ZoneOffset.UTC).minus(rule.after()).toInstant());
            if (count > 0) {
              gone.put(rule.what(), Integer.toString(count));
            }
          }
          if (!gone.isEmpty()) {
            audit.record(Act.of(RETENTION, at), "people.forget", "", gone);
          }
        });
  }
}
