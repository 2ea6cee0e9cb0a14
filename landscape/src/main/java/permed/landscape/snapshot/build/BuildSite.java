package permed.landscape.snapshot.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import permed.landscape.snapshot.store.Durable;

/**
 * The directory a build works in, beside the snapshots that serve. Only one build at a time has
 * one; what a dead build left behind is swept when the next one begins.
 */
final class BuildSite implements AutoCloseable {

  private static final String PREFIX = ".building-";

  private final FileChannel lock;
  private final Path directory;

  private BuildSite(FileChannel lock, Path directory) {
    this.lock = lock;
    this.directory = directory;
  }

  /** Begins a build; empty while another one runs, in this process or any other. */
  static Optional<BuildSite> claim(Path snapshots) {
    try {
      Files.createDirectories(snapshots);
      FileChannel lock =
          FileChannel.open(
              snapshots.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isFree(lock)) {
        lock.close();
        return Optional.empty();
      }
      sweep(snapshots);
      Path directory = Files.createTempDirectory(snapshots, PREFIX);
      Files.createDirectory(directory.resolve("work"));
      Files.createDirectories(directory.resolve("snapshot").resolve("reference"));
      return Optional.of(new BuildSite(lock, directory));
    } catch (IOException e) {
      throw new UncheckedIOException(snapshots.toString(), e);
    }
  }

  /** For everything that is thrown away at the end. */
  Path work() {
    return directory.resolve("work");
  }

  /** The snapshot being built. */
  Path snapshot() {
    return directory.resolve("snapshot");
  }

  /** Moves the finished snapshot to its place; a damaged one that stands there gives way. */
  void publish(Path target) throws IOException {
    Durable.sync(snapshot());
    if (Files.exists(target)) {
      Durable.rename(target, directory.resolve("damaged"));
    }
    Durable.rename(snapshot(), target);
  }

  @Override
  public void close() {
    try (lock) {
      Durable.remove(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(directory.toString(), e);
    }
  }

  private static boolean isFree(FileChannel lock) throws IOException {
    try {
      FileLock held = lock.tryLock();
      return held != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  private static void sweep(Path snapshots) throws IOException {
    List<Path> left;
    try (Stream<Path> entries = Files.list(snapshots)) {
      left = entries.filter(entry -> entry.getFileName().toString().startsWith(PREFIX)).toList();
    }
    for (Path dead : left) {
      Durable.remove(dead);
    }
  }
}
