package permed.landscape.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two imports into one archive apart, in this process or in several. The operating system
 * lets go of it when the process dies.
 */
final class ArchiveLock implements Closeable {

  private static final long PAUSE_MILLIS = 100;

  private final FileChannel file;

  private ArchiveLock(FileChannel file) {
    this.file = file;
  }

  /**
   * Waits for its turn.
   *
   * @param attempts how often to look, ten times a second
   * @return empty if it never came
   */
  static Optional<ArchiveLock> acquire(Path path, int attempts, ImportProgress progress)
      throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    for (int attempt = 1; attempt <= attempts; attempt++) {
      if (tryLock(file) != null) {
        return Optional.of(new ArchiveLock(file));
      }
      progress.at(ImportProgress.Step.WAITING, attempt, attempts);
      if (!pause()) {
        break;
      }
    }
    file.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
