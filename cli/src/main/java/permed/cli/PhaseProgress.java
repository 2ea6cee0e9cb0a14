package permed.cli;

import org.jspecify.annotations.Nullable;
import permed.landscape.snapshot.build.BuildProgress;

/** One progress bar a phase of a build. */
final class PhaseProgress implements BuildProgress, AutoCloseable {

  private @Nullable Phase phase;
  private @Nullable Progress bar;

  @Override
  public void report(Phase current, long done, long total) {
    if (current != phase || bar == null) {
      close();
      phase = current;
      String words = SnapshotCommand.words(current);
      bar = current == Phase.READ ? Progress.bytes(words) : Progress.things(words);
    }
    bar.to(done, total);
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
