package permed.landscape.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import permed.landscape.fetch.DownloadOutcome.NoRoom;

/** The disk is full: kept apart from network trouble, because trying again does not help. */
final class OutOfRoom extends Exception {
  private static final long serialVersionUID = 1L;

  private OutOfRoom(String reason) {
    super(reason);
  }

  /** Refuses a file that cannot fit. A store that reports no free bytes may just not know. */
  static void ifLessThan(long neededBytes, Path directory) throws OutOfRoom {
    long free = freeBytes(directory);
    if (free > 0 && free < neededBytes) {
      throw new OutOfRoom(
          "%s has %s free and the rest of the file needs %s."
              .formatted(directory, ByteCount.of(free), ByteCount.of(neededBytes)));
    }
  }

  /** Tells a full disk from any other failure of the disk, which is thrown on unchecked. */
  static OutOfRoom causedBy(IOException failure, Path file) {
    if (!isFull(failure)) {
      throw new UncheckedIOException("Cannot write " + file, failure);
    }
    return new OutOfRoom("The disk filled up while %s was written.".formatted(file));
  }

  NoRoom outcome() {
    return new NoRoom(
        String.valueOf(getMessage()),
        "Free some space or choose a directory on another disk, then fetch again. What had been"
            + " downloaded was removed, so that it takes no space meanwhile.");
  }

  private static boolean isFull(IOException failure) {
    String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("no space left")
        || said.contains("quota exceeded")
        || said.contains("not enough space");
  }

  private static long freeBytes(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read the free space of " + directory, failure);
    }
  }
}
