package permed.platform.secretariat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import permed.platform.audit.Act;
import permed.platform.audit.AuditLog;

/** The standing tasks of the secretariat; nothing recorded is ever changed. */
@Component
public class Tasks {

  private final TaskRows rows;
  private final AuditLog log;

  Tasks(TaskRows rows, AuditLog log) {
    this.rows = rows;
    this.log = log;
  }

  /** All tasks, also ended ones, by name. */
  public List<Task> list() {
    return rows.list();
  }

  public Optional<Task> find(TaskId id) {
    return list().stream().filter(task -> task.id().equals(id)).findFirst();
  }

  @Transactional
  public TaskOutcome add(Task.Details details, Act act) {
    return append(new Task(new TaskId(UUID.randomUUID()), 1, details), "secretariat.add-task", act);
  }

  /**
   * Records a further version; a task ends by giving its period an end.
   *
   * @param version the one the change was made on
   * @throws IllegalArgumentException if there is no such task
   */
  @Transactional
  public TaskOutcome amend(TaskId id, int version, Task.Details details, Act act) {
    Task current = get(id);
    return current.version() == version
        ? append(new Task(id, version + 1, details), "secretariat.amend-task", act)
        : new TaskOutcome.Stale(current);
  }

  private TaskOutcome append(Task task, String operation, Act act) {
    if (!rows.append(task, act)) {
      return new TaskOutcome.Stale(get(task.id()));
    }
    log.record(
        act,
        operation,
        "task:" + task.id(),
        Map.of("name", task.details().name(), "version", "" + task.version()));
    return new TaskOutcome.Recorded(task);
  }

  private Task get(TaskId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no such task: " + id));
  }
}
