package permed.platform.observatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.question.Answers;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshot;

/** One snapshot held open for one request; it keeps answering though another may be switched to. */
public final class Reading implements AutoCloseable {

  private final Snapshot snapshot;
  private final Answers answers;
  private final RecordHistory history;

  Reading(Snapshot snapshot, Answers answers, RecordHistory history) {
    this.snapshot = snapshot;
    this.answers = answers;
    this.history = history;
  }

  /** Id of the snapshot. */
  public String id() {
    return snapshot.id();
  }

  /** The day the snapshot's figures stand for. */
  public LocalDate day() {
    return snapshot.corpus().day();
  }

  public Answers answers() {
    return answers;
  }

  public Manifest manifest() {
    return snapshot.manifest();
  }

  /** The snapshot itself, for writing out its columns and tables. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** The line to print beside figures, one a source. */
  public List<String> attributions() {
    return manifest().inputs().stream().map(Manifest.Input::attribution).distinct().toList();
  }

  public Optional<Project> project(SourceRecordId id) {
    return snapshot.project(id);
  }

  /** Every delivery a record came in, the newest first, at most a hundred. */
  public List<RecordVersion> history(SourceRecordId id) {
    return history.list(snapshot.table("version"), snapshot.table("delivery"), id);
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
