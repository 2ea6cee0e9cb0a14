package permed.platform.secretariat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.kernel.time.Period;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.people.PersonId;

/** When officers of the secretariat are away; nothing recorded is ever changed. */
@Component
public class Absences {

  private final AbsenceRows rows;
  private final AuditLog log;

  Absences(AbsenceRows rows, AuditLog log) {
    this.rows = rows;
    this.log = log;
  }

  /** Absences with a day in a window, cancelled ones too, by first day. */
  public List<Absence> list(Period window) {
    return rows.list(window);
  }

  public Optional<Absence> find(AbsenceId id) {
    return rows.find(id);
  }

  /**
   * Records that an officer is away.
   *
   * @param period must end
   */
  @Transactional
  public AbsenceOutcome add(PersonId officer, Period period, Act act) {
    Absence absence = new Absence(new AbsenceId(UUID.randomUUID()), 1, officer, period, false);
    return append(absence, "secretariat.add-absence", act);
  }

  /**
   * Records that an officer is there after all.
   *
   * @param version the one that was seen
   * @throws IllegalArgumentException if there is no such absence
   */
  @Transactional
  public AbsenceOutcome cancel(AbsenceId id, int version, Act act) {
    Absence current = get(id);
    Absence cancelled = new Absence(id, version + 1, current.person(), current.period(), true);
    return current.version() == version && !current.cancelled()
        ? append(cancelled, "secretariat.cancel-absence", act)
        : new AbsenceOutcome.Stale(current);
  }

  private AbsenceOutcome append(Absence absence, String operation, Act act) {
    if (!rows.append(absence, act)) {
      return new AbsenceOutcome.Stale(get(absence.id()));
    }
    log.record(
        act,
        operation,
        "absence:" + absence.id(),
        Map.of(
            "person", absence.person().toString(),
            "period", absence.period().toString()));
    return new AbsenceOutcome.Recorded(absence);
  }

  private Absence get(AbsenceId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such absence: " + id));
  }
}
