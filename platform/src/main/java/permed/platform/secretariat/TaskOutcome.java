package permed.platform.secretariat;

/** What came of recording a task. */
public sealed interface TaskOutcome {

  record Recorded(Task task) implements TaskOutcome {}

  /** Someone else amended it first; this is what is there now. */
  record Stale(Task current) implements TaskOutcome {}
}
