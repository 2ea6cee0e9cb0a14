package permed.landscape.snapshot.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Award;
import permed.landscape.snapshot.Corpus;
import permed.landscape.snapshot.DamagedSnapshotException;

/**
 * A handle on one snapshot; the snapshot stays in memory until the last handle is closed. Safe for
 * many threads; not to be used after closing.
 */
public final class Snapshot implements AutoCloseable {

  private final String id;
  private final OpenCorpus open;
  private final Runnable release;
  private final AtomicBoolean closed = new AtomicBoolean();

  Snapshot(String id, OpenCorpus open, Runnable release) {
    this.id = id;
    this.open = open;
    this.release = release;
  }

  public String id() {
    return id;
  }

  public Manifest manifest() {
    return open.manifest();
  }

  /** What questions are answered from. */
  public Corpus corpus() {
    return open.corpus();
  }

  /** The award one of whose records has this id. */
  public Optional<Award> award(SourceRecordId record) {
    try {
      return RecordField.find(open.corpus().searcher().getIndexReader(), record);
    } catch (IOException e) {
      throw new UncheckedIOException(id + " " + record, e);
    }
  }

  /** The whole record, as its source gave it. */
  public Optional<Project> project(SourceRecordId record) {
    return award(record).stream()
        .flatMap(award -> award.records().stream())
        .filter(one -> one.id().equals(record))
        .findFirst();
  }

  /** Whether this snapshot has the table; one may be older than it. */
  public boolean hasTable(String name) {
    return open.manifest().rows().containsKey(name);
  }

  /**
   * The Parquet file of a table.
   *
   * @throws DamagedSnapshotException if this snapshot has no such table
   */
  public Path table(String name) {
    Path file = open.files().table(name);
    if (!hasTable(name)) {
      throw new DamagedSnapshotException(file, "no table of this snapshot");
    }
    return file;
  }

  public Path directory() {
    return open.files().directory();
  }

  /** Gives the handle back; doing so again does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release.run();
    }
  }
}
