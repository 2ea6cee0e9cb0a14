package permed.platform.observatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.landscape.question.Answers;
import permed.landscape.snapshot.scorecard.ReportGrid;
import permed.landscape.snapshot.scorecard.ScorecardOutcome;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshot;

/** One snapshot held open for one request; it keeps answering though another may be switched to. */
public final class Reading implements AutoCloseable {

  private final Snapshot snapshot;
  private final Answers answers;
  private final SnapshotTables tables;
  private final Reports reports;

  Reading(Snapshot snapshot, Answers answers, SnapshotTables tables, Reports reports) {
    this.snapshot = snapshot;
    this.answers = answers;
    this.tables = tables;
    this.reports = reports;
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

  /** The award one of whose records has this id. */
  public Optional<Award> award(SourceRecordId record) {
    return snapshot.award(record);
  }

  /** What holds the records of an award together. */
  public List<AwardBond> bonds(SourceRecordId award) {
    return new AwardBonds(tables).list(snapshot, award);
  }

  /** Every delivery a record came in, the newest first, at most a hundred. */
  public List<RecordVersion> history(SourceRecordId id) {
    return new RecordHistory(tables).list(snapshot, id);
  }

  /** What every funder reported; empty where the snapshot is too old to tell. */
  public Optional<ReportGrid> reported() {
    return reports.grid(snapshot);
  }

  /** How complete and recent the records of a funder are. */
  public ScorecardOutcome scorecard(String funder) {
    return reports.scorecard(snapshot, funder);
  }

  /** What each delivery changed in its source, the newest first. */
  public List<DeliveryChange> changes() {
    return new DeliveryChanges(tables).list(snapshot);
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
