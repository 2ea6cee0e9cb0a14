package permed.platform.secretariat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;

/** Person-months planned and used, entered by the partners quarter by quarter. */
@Component
public class Efforts {

  private final EffortRows rows;
  private final AuditLog log;

  Efforts(EffortRows rows, AuditLog log) {
    this.rows = rows;
    this.log = log;
  }

  public EffortYear of(int year) {
    return EffortYear.of(year, rows.list(year));
  }

  /**
   * Enters numbers, all or none; what is there already is not entered again.
   *
   * @param year the year all of them are for
   * @param entries each of the version after the one that was seen
   */
  @Transactional
  public EffortOutcome enter(int year, List<Effort> entries, Act act) {
    rows.lock();
    EffortYear before = of(year);
    List<Effort> changed = entries.stream().filter(entry -> !isThere(entry, before)).toList();
    if (changed.stream().anyMatch(entry -> before.version(entry.cell()) != entry.version() - 1)) {
      return new EffortOutcome.Stale(before);
    }
    if (!changed.isEmpty()) {
      rows.append(changed, act);
      log.record(
          act, "secretariat.enter-effort", "year:" + year, Map.of("cells", "" + changed.size()));
    }
    return new EffortOutcome.Recorded(changed);
  }

  private static boolean isThere(Effort entry, EffortYear year) {
    @Nullable BigDecimal months = year.months(entry.cell());
    return months != null && months.compareTo(entry.months()) == 0;
  }
}
