package permed.landscape.snapshot.build;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import permed.landscape.snapshot.Affiliating;
import permed.landscape.snapshot.build.BuildProgress.Phase;

/** Writes the text index in a thread of its own, beside the tables. */
final class Indexing implements AutoCloseable {

  private static final int MILLISECONDS_BETWEEN_REPORTS = 200;

  private final Standing standing;
  private final FutureTask<Boolean> task;
  private final Thread thread;
  private volatile int done;

  /** Begins at once. */
  Indexing(Path index, Standing standing, Affiliating affiliating) {
    this.standing = standing;
    this.task = new FutureTask<>(() -> write(index, affiliating));
    this.thread = Thread.ofPlatform().name("snapshot-index").daemon().unstarted(task);
    thread.start();
  }

  /** Waits until the index is complete. */
  void finish(BuildProgress progress) {
    boolean finished = false;
    while (!finished) {
      progress.report(Phase.INDEX, done, standing.size());
      finished = finishedSoon();
    }
    progress.report(Phase.INDEX, standing.size(), standing.size());
  }

  /** Stops it, if it is not complete. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw Conveyor.interrupted(e);
    }
  }

  private boolean write(Path path, Affiliating affiliating) {
    try (IndexBuilder index = new IndexBuilder(path, affiliating)) {
      for (int ordinal = 0; ordinal < standing.size() && !thread.isInterrupted(); ordinal++) {
        index.add(standing.read(ordinal));
        done = ordinal;
      }
      index.finish();
      return true;
    }
  }

  private boolean finishedSoon() {
    try {
      return task.get(MILLISECONDS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException notYet) {
      return false;
    } catch (InterruptedException e) {
      throw Conveyor.interrupted(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("the text index could not be written", e.getCause());
    }
  }
}
