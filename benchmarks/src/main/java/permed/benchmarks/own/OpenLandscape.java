package permed.benchmarks.own;

import java.io.IOException;
import java.nio.file.Path;
import permed.landscape.question.Answers;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;

/** The snapshot of a data directory, in this process, ready to be asked. */
public final class OpenLandscape implements AutoCloseable {

  private final Snapshot snapshot;
  private final Answers answers;

  private OpenLandscape(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.answers = new Answers(snapshot.corpus());
  }

  /**
   * Opens the snapshot that serves.
   *
   * @throws IOException if none was built
   */
  public static OpenLandscape of(Path data) throws IOException {
    return new OpenLandscape(
        new Snapshots(data)
            .openCurrent()
            .orElseThrow(() -> new IOException("No snapshot in " + data)));
  }

  public PermedContender contender() {
    return new PermedContender(answers::ask, answers::explore);
  }

  @Override
  public void close() {
    snapshot.close();
  }
}
