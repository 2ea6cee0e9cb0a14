package permed.platform.obligations.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Bodies;
import permed.platform.meetings.Meetings;
import permed.platform.obligations.Diary;
import permed.platform.obligations.DiaryEntry;
import permed.platform.obligations.Mark;
import permed.platform.obligations.MarkOutcome;
import permed.platform.obligations.Obligation;
import permed.platform.obligations.ObligationKey;
import permed.platform.obligations.Obligations;
import permed.platform.people.PersonId;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Today;

/** Derives the obligations of today whenever it is asked. */
@Component
class CurrentDiary implements Diary {

  private final Bodies bodies;
  private final Meetings meetings;
  private final MarkTable marks;
  private final AuditLog audit;
  private final Today today;

  CurrentDiary(Bodies bodies, Meetings meetings, MarkTable marks, AuditLog audit, Today today) {
    this.bodies = bodies;
    this.meetings = meetings;
    this.marks = marks;
    this.audit = audit;
    this.today = today;
  }

  @Override
  public List<DiaryEntry> list() {
    LocalDate day = today.day();
    List<Obligation> obligations =
        Obligations.of(bodies.ledger(), meetings.list(), day, day.plusDays(DAYS_AHEAD));
    Map<ObligationKey, Mark> said = marks.latest();
    return obligations.stream().map(one -> new DiaryEntry(one, said.get(one.key()))).toList();
  }

  @Override
  public List<DiaryEntry> listFor(PersonId person) {
    return list().stream().filter(entry -> entry.obligation().isFor(person)).toList();
  }

  @Override
  public Optional<DiaryEntry> find(ObligationKey key) {
    return list().stream().filter(entry -> entry.obligation().key().equals(key)).findFirst();
  }

  @Override
  public List<Mark> history(ObligationKey key) {
    return marks.history(key);
  }

  @Override
  @Transactional
  public MarkOutcome mark(
      ObligationKey key, int version, boolean done, PersonId by, Standing standing, Act act) {
    Optional<DiaryEntry> found = find(key);
    if (found.isEmpty()) {
      return new MarkOutcome.Unknown();
    }
    DiaryEntry entry = found.get();
    if (!entry.obligation().isFor(by) && !standing.has(Right.SECRETARIAT, null)) {
      return new MarkOutcome.NotYours();
    }
    LocalDate due = entry.obligation().due().day();
    Mark mark = new Mark(key, version + 1, done, due, act.reason(), act);
    if (version != entry.version() || !marks.append(mark)) {
      return new MarkOutcome.Stale(find(key).orElse(entry));
    }
    audit.record(
        act,
        done ? "obligations.done" : "obligations.undone",
        "obligation:" + key,
        Map.of("due", due.toString()));
    return new MarkOutcome.Marked(new DiaryEntry(entry.obligation(), mark));
  }
}
